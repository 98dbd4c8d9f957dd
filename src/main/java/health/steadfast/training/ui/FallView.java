package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.MyCareTeam;
import health.steadfast.caseload.TeamMember;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Roles;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.FallKind;
import health.steadfast.training.Injury;
import health.steadfast.training.MyFall;
import health.steadfast.training.MyReports;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reports a fall or near-fall. The first answer is stored at once, so that the report takes three taps from any
 * screen: Help, this, what happened.
 */
@Route(TrainingRoutes.FALL)
@RolesAllowed(Roles.PATIENT)
class FallView extends Main implements HasUrlParameter<String>, FocusScreen, HasDynamicTitle, FallListener {

    static final String HURT = TrainingRoutes.FALL + "/hurt";
    static final String SAVED = TrainingRoutes.FALL + "/saved";
    static final String DETAILS = TrainingRoutes.FALL + "/details";

    private final transient MyReports reports;
    private final transient MyCareTeam team;
    private final transient MemberCards cards;
    private final transient ExerciseWords words;
    private final UUID report = Ids.next(); // the same report however often it is sent
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());
    private Runnable back = this::leave;
    private @Nullable StepScreen shown;

    FallView(MyReports reports, MyCareTeam team, MemberCards cards, Catalogue catalogue, Texts texts) {
        this.reports = reports;
        this.team = team;
        this.cards = cards;
        this.words = new ExerciseWords(catalogue, texts, getLocale());
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("training.back"));
        way.addClickListener(click -> back.run());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String step) {
        if (step == null) {
            back = () -> UI.getCurrent().getPage().getHistory().back();
            show(new FallScreen(words, this));
            return;
        }
        var fall = reports.newestFall().orElse(null);
        if (fall == null) {
            event.forwardTo(TrainingRoutes.FALL);
            return;
        }
        back = step.equals("details") ? () -> UI.getCurrent().navigate(SAVED) : this::leave;
        show(screen(step, fall));
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("training.fall.title") : shown.heading();
    }

    @Override
    public void happened(FallKind kind) {
        reports.reportFall(report, kind);
        UI.getCurrent().navigate(kind == FallKind.FALL ? HURT : SAVED);
    }

    @Override
    public void hurt(UUID fall, Injury answer) {
        reports.hurt(fall, answer);
        UI.getCurrent().navigate(SAVED);
    }

    @Override
    public void addDetails() {
        UI.getCurrent().navigate(DETAILS);
    }

    @Override
    public void describe(UUID fall, String text) {
        reports.describe(fall, text);
        UI.getCurrent().navigate(SAVED);
    }

    @Override
    public void undo(UUID fall) {
        reports.withdrawFall(fall);
        reports.newestFall().ifPresent(now -> show(screen("saved", now)));
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(TrainingRoutes.TODAY);
    }

    private StepScreen screen(String step, MyFall fall) {
        return switch (step) {
            case "hurt" -> new HurtScreen(fall, words, this);
            case "details" -> new FallDetailsScreen(fall, words, this);
            default -> new FallSavedScreen(fall, reports.afterFall(), lead(), cards.own(), words, this);
        };
    }

    private void show(StepScreen screen) {
        removeAll();
        add(screen);
        shown = screen;
        screen.announce();
    }

    private @Nullable String lead() {
        return team.own().stream()
                .filter(TeamMember::lead)
                .map(TeamMember::name)
                .findFirst()
                .orElse(null);
    }
}
