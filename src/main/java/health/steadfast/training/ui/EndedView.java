package health.steadfast.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.MyTreatment;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;

/** After the end of a treatment: nobody reads reports any more, whom to call, and the plan stays. */
@Route(TrainingRoutes.ENDED)
@RolesAllowed(Roles.PATIENT)
class EndedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyTreatment treatment;
    private final transient MemberCards cards;
    private final transient AuthenticationContext authentication;

    EndedView(MyTreatment treatment, MemberCards cards, AuthenticationContext authentication) {
        this.treatment = treatment;
        this.cards = cards;
        this.authentication = authentication;
        addClassNames("pt-page", "pt-ended");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.ended.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        treatment.ended().ifPresentOrElse(this::show, () -> event.forwardTo(TrainingRoutes.TODAY));
    }

    private void show(MyTreatment.Ended ended) {
        removeAll();
        var hint = new Paragraph(getTranslation("training.ended.on", Formats.dateWithYear(ended.on(), getLocale())));
        hint.addClassName("pt-hint");
        var head = new Div(new StepTitle(getPageTitle()).takeFocus(), hint);
        head.addClassName("pt-head");
        add(
                head,
                ToneNote.wait(
                        SfIcon.TRIANGLE_ALERT,
                        getTranslation("training.ended.nobody"),
                        getTranslation("training.ended.phone")),
                calls(ended));
        var until = ended.accessUntil();
        add(
                ToneNote.info(
                        SfIcon.CIRCLE_CHECK,
                        getTranslation("training.ended.yours"),
                        until == null
                                ? ""
                                : getTranslation("training.ended.until", Formats.dateWithYear(until, getLocale()))),
                ActionButton.main(
                        "open-plan",
                        getTranslation("training.ended.open-plan"),
                        SfIcon.LIST,
                        () -> UI.getCurrent().navigate(TrainingRoutes.MY_PLAN)),
                new PaperLink("print-plan", TrainingRoutes.MY_HANDOUT, getTranslation("documents.my-handout")),
                ActionButton.plain(
                        "sign-out", getTranslation("training.help.sign-out"), SfIcon.LOG_OUT, authentication::logout));
    }

    private Div calls(MyTreatment.Ended ended) {
        var calls = new Div(CallLink.emergency(
                getTranslation("training.help.emergency"), getTranslation("training.help.emergency.hint")));
        calls.addClassName("pt-calls");
        if (ended.doctorPhone() != null) {
            var name = ended.doctor() == null ? getTranslation("caseload.profile.doctor") : ended.doctor();
            calls.add(new CallLink(
                    "call-doctor",
                    ended.doctorPhone(),
                    name + ": " + ended.doctorPhone(),
                    getTranslation("training.ended.doctor-hint")));
        }
        var card = cards.own();
        if (card.phone() != null) {
            calls.add(new CallLink(
                    "call-clinic",
                    card.phone(),
                    card.clinicName() + ": " + card.phone(),
                    getTranslation("training.ended.clinic-hint")));
        }
        return calls;
    }
}
