package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.VersionDetails;
import health.steadfast.testing.SignedIn;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The default way to prescribe, as therapists walk it: on a tablet in a few actions, and by keyboard alone. */
class QuickPlanIT extends BrowserTest {

    private static final int MOST_ACTIONS = 12;

    @Autowired
    CaseloadService caseload;

    @Autowired
    PlanService plans;

    @Autowired
    Catalogue catalogue;

    private SignedInMember ines;
    private int actions;

    @Test
    void aQuickPlanForANewPatientTakesAtMostTwelveActionsOnATablet() {
        var ruth = admitted(Set.of());
        page.setViewportSize(1024, 768);
        signIn(ines);
        open("/patients/" + ruth.record());

        act(page.locator("#edit-plan"));
        page.waitForURL("**/plan/quick");
        act(template("Gait intervals"));
        act(page.locator("vaadin-select.quick-chip").first());
        act(page.locator("vaadin-select-item:visible").first());
        for (var card = 0; card < 4; card++) {
            act(page.locator(".quick-card vaadin-checkbox").nth(card));
        }
        Screen.isAccessible(page);
        act(page.locator("#publish"));
        page.waitForURL(url -> url.endsWith("/plan"));

        Assertions.assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
        var plan = inForce(ruth);
        Assertions.assertThat(plan.items()).hasSize(4);
        Assertions.assertThat(plan.reason()).contains("4 exercises");
    }

    @ParameterizedTest
    @EnumSource(Hands.class)
    void aPlanFromATemplateForAWheelchairUser(Hands hands) {
        var ruth = admitted(Set.of(Aid.WHEELCHAIR));
        signIn(ines);
        open("/patients/" + ruth.record() + "/plan/quick");

        assertThat(page.locator("#other-templates")).containsText("more do not fit");
        var second = page.locator("#template vaadin-radio-button").nth(1).innerText();
        hands.pick(page, "#template", second.lines().findFirst().orElseThrow());
        hands.pick(page, "#template", "Seated plan");
        assertThat(page.locator("#template vaadin-radio-button[checked]")).containsText("Seated plan");
        assertThat(page.locator(".quick-card")).hasCount(4);
        hands.tick(page, ".quick-card:first-child vaadin-checkbox");
        assertThat(page.locator(".quick-seen-done")).hasCount(1);
        Screen.isAccessible(page);
        hands.press(page, "#publish");
        page.waitForURL(url -> url.endsWith("/plan"));

        Assertions.assertThat(inForce(ruth).items()).hasSize(4).noneMatch(this::isOnFeet);
    }

    private PatientCard admitted(Set<Aid> aids) {
        ines = clinics.clinic().therapist();
        SignedIn.as(ines);
        try {
            return caseload.admit(new Admission(
                    "Ruth",
                    "Ellingham",
                    LocalDate.of(1965, 3, 14),
                    FallsLastYear.ONE,
                    aids,
                    false,
                    Set.of(),
                    "Getting to the bakery",
                    30,
                    new BuildingBlocks(Severity.MODERATE, Severity.MILD, Severity.MODERATE, Severity.NONE),
                    "en",
                    null,
                    MsCourse.UNKNOWN,
                    null,
                    null,
                    false));
        } finally {
            SignedIn.nobody();
        }
    }

    private VersionDetails inForce(PatientCard patient) {
        SignedIn.as(ines);
        try {
            return Objects.requireNonNull(plans.overview(patient.id()).inForce());
        } finally {
            SignedIn.nobody();
        }
    }

    private boolean isOnFeet(DraftItem item) {
        return catalogue.get(item.exercise()).isOnFeet();
    }

    private Locator template(String name) {
        return page.locator("#template vaadin-radio-button")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    /** One press of the therapist. */
    private void act(Locator target) {
        target.click();
        actions++;
        Screen.settled(page);
    }
}
