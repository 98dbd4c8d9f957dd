package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Templates that therapists keep, on the real database. */
@SpringBootTest
class StoredTemplatesTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    TemplateService templates;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    Catalogue catalogue;

    private TestClinic clinic;
    private SignedInMember ines;

    @BeforeEach
    void aClinic() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        SignedIn.as(ines);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void whatWasKeptComesBackWithDoseScheduleChoicesAndStrategies() {
        var item = Drafts.item(
                        "post-coins", Drafts.TWO_TIMES_EIGHT.withSupport(Support.ONE_HAND), new Schedule.Daily(2))
                .withSlot(new Slot(1, List.of(new Choice(new ExerciseSlug("stack-cups"), Drafts.TWO_TIMES_EIGHT))));
        var draft = Drafts.of(item).withStrategies(List.of(new Strategy(StrategyId.next(), "Thick cutlery", "Meals")));

        templates.keep("Hands", false, PlanTemplate.ofDraft(draft));

        var kept = templates.stored().getFirst();
        assertThat(kept.name()).isEqualTo("Hands");
        assertThat(kept.own()).isTrue();
        assertThat(kept.template().items().getFirst())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(item);
        assertThat(kept.template().strategies())
                .extracting(strategy -> strategy.text().en())
                .containsExactly("Thick cutlery");
    }

    @Test
    void nothingThatSpeaksToOrAboutThePatientIsKept() {
        var item = Drafts.item("post-coins")
                .withNote("Ada, use the blue box")
                .withExclusionReason("Her hand calmed down")
                .withAim(Aim.TOP_PROBLEM);

        templates.keep("Hands", true, PlanTemplate.ofDraft(Drafts.of(item)));

        assertThat(templates.stored().getFirst().template().items().getFirst()).satisfies(kept -> {
            assertThat(kept.note()).isNull();
            assertThat(kept.exclusionReason()).isNull();
            assertThat(kept.aim()).isNull();
            assertThat(kept.id()).isNotEqualTo(item.id());
        });
    }

    @Test
    void aColleagueSeesWhatIsSharedAndOnlyThatAndCannotChangeIt() {
        keep("Mine", false);
        keep("Ours", true);
        var ours = templates.stored().getLast();

        SignedIn.as(clinic.occupationalTherapist());

        assertThat(templates.stored()).extracting(StoredTemplate::name).containsExactly("Ours");
        assertThat(templates.stored().getFirst().own()).isFalse();
        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> templates.change(ours.id(), ours.version(), "Mine now", true));
        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> templates.delete(ours.id(), ours.version()));
    }

    @Test
    void anotherClinicSeesNothing() {
        keep("Ours", true);

        SignedIn.as(clinics.clinic().therapist());

        assertThat(templates.stored()).isEmpty();
    }

    @Test
    void aNameIsThereOnceAndNeverEmpty() {
        keep("Hands", false);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> keep(" hands ", false))
                .matches(e -> e.code().equals("plans.rule.template-name-taken"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> keep("  ", false));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> keep("x".repeat(81), false));
        assertThat(templates.stored()).hasSize(1);
    }

    @Test
    void aTemplateChangedElsewhereIsNotOverwritten() {
        keep("Hands", false);
        var read = templates.stored().getFirst();
        templates.change(read.id(), read.version(), "Hands 2", true);

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> templates.change(read.id(), read.version(), "Hands 3", false));
        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> templates.delete(read.id(), read.version()));
        assertThat(templates.stored()).extracting(StoredTemplate::name).containsExactly("Hands 2");
    }

    @Test
    void anExerciseThatWasRemovedSinceIsToldAtItsPlaceAndLeftOut() {
        var draft = Drafts.of(Drafts.item("gone-for-good"), Drafts.item("post-coins"));
        templates.keep("Hands", false, PlanTemplate.ofDraft(draft));

        var fitted = new TemplateFit(catalogue, Cards.minutes(60), Set.of())
                .fit(templates.stored().getFirst().template().items(), List.of());

        assertThat(fitted.items()).hasSize(1);
        assertThat(fitted.notes()).extracting(TemplateNote::reason).containsExactly(TemplateNote.Reason.REMOVED);
    }

    @Test
    void onlyThePlansOfPatientsOneLooksAfterCanBeCopied() {
        var ada = withPlan("Ada");
        var berta = clinic.patientOf(ines, "Berta");
        var karim = clinic.occupationalTherapist();
        SignedIn.as(karim);
        var his = withPlan(karim, "Cem");
        SignedIn.as(ines);

        assertThat(templates.others(berta)).extracting(OtherPlan::patient).containsExactly(ada);
        assertThat(templates.ofAnother(ada).items()).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> templates.ofAnother(his));
        assertThat(Statements.of(() -> templates.others(berta))).hasSize(2);
        assertThat(Statements.of(() -> templates.stored())).hasSize(1);
    }

    private PatientId withPlan(String name) {
        return withPlan(ines, name);
    }

    private PatientId withPlan(SignedInMember therapist, String name) {
        var patient = clinic.patientOf(therapist, name);
        var today = drafts.open(patient).today();
        var saved = drafts.save(patient, drafts.open(patient).draft().add(Drafts.item("post-coins")));
        plans.publish(patient, saved.version(), "First plan", today);
        return patient;
    }

    private void keep(String name, boolean shared) {
        templates.keep(name, shared, PlanTemplate.ofDraft(Drafts.of(Drafts.item("post-coins"))));
    }
}
