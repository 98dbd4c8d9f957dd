package health.steadfast.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.MyProfile;
import health.steadfast.caseload.MyProfile.Asked;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Roles;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.MessagesForMe;
import health.steadfast.training.MyReports;
import health.steadfast.training.MyTraining;
import health.steadfast.training.Today;
import health.steadfast.training.TodayState;
import health.steadfast.training.TrainingRoutes;
import health.steadfast.training.Variant;
import jakarta.annotation.security.RolesAllowed;

/** A patient's first screen: what is asked for, how long it takes, one large button; then safety, week, news. */
@Route(TrainingRoutes.TODAY)
@RolesAllowed(Roles.PATIENT)
class TodayView extends Main implements BeforeEnterObserver, HasDynamicTitle, TodayListener {

    private final transient MyTraining training;
    private final transient MyReports reports;
    private final transient MessagesForMe messages;
    private final transient MyProfile profile;
    private final transient MemberCards cards;
    private final transient ExerciseWords words;

    TodayView(
            MyTraining training,
            MyReports reports,
            MessagesForMe messages,
            MyProfile profile,
            MemberCards cards,
            Catalogue catalogue,
            Texts texts) {
        this.training = training;
        this.reports = reports;
        this.messages = messages;
        this.profile = profile;
        this.cards = cards;
        this.words = new ExerciseWords(catalogue, texts, getLocale());
        addClassNames("pt-page", "pt-today");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.today.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(training.today());
    }

    @Override
    public void start() {
        training.start();
        openSession();
    }

    @Override
    public void start(Variant version) {
        training.start(version);
        openSession();
    }

    @Override
    public void startMore() {
        training.startMore();
        openSession();
    }

    @Override
    public void openSession() {
        UI.getCurrent().navigate(TrainingRoutes.SESSION);
    }

    @Override
    public void notToday() {
        UI.getCurrent().navigate(TrainingRoutes.NOT_TODAY);
    }

    private void alreadyDone() {
        UI.getCurrent().navigate(TrainingRoutes.ALREADY_DONE);
    }

    @Override
    public void wellAgain() {
        reports.wellAgain();
        show(training.today());
    }

    @Override
    public void seen() {
        training.planSeen();
        show(training.today());
    }

    private void show(Today today) {
        words.drawWith(today.look());
        removeAll();
        var day = new Paragraph(Formats.fullDate(today.date(), getLocale()));
        day.addClassName("pt-hint");
        var head = new Div(new StepTitle(greeting(today)).takeFocus(), day);
        head.addClassName("pt-head");
        var first = new Div(new TodayCard(today, words, this));
        first.addClassName("pt-column");
        if (today.state() == TodayState.READY || today.state() == TodayState.STARTED) {
            first.add(ActionButton.plain(
                    "already-done", words.get("training.today.already-done"), SfIcon.CHECK, this::alreadyDone));
            first.add(ActionButton.plain(
                    "not-today", words.get("training.today.not-today"), SfIcon.MOON, this::notToday));
        }
        first.add(new SafetyRows());
        var phone = cards.own().phone();
        add(new UnsentNote(phone, words), head, first, second(today), new OfflinePlan(today, phone, words));
    }

    private Div second(Today today) {
        var second = new Div();
        second.addClassName("pt-column");
        if (today.plannedDays() > 0) {
            second.add(new WeekCard(today.trainedDays(), today.plannedDays(), words));
        }
        if (!today.resting().isEmpty()) {
            second.add(new RestingCard(today.resting(), words));
        }
        var news = today.news();
        if (news != null) {
            second.add(new NewsCard(news, words, this));
        }
        var open = (int) profile.questions().stream().filter(Asked::isOpen).count();
        if (open > 0) {
            second.add(new AboutMeCard(open));
        }
        second.add(ActionButton.plain(
                "extra",
                words.get("training.today.extra"),
                SfIcon.SPARKLES,
                () -> UI.getCurrent().navigate(TrainingRoutes.EXTRA)));
        second.add(new WriteButton(messages.unread()));
        return second;
    }

    private String greeting(Today today) {
        var hour = today.time().getHour();
        var part = hour < 3 || hour >= 18 ? "evening" : hour < 12 ? "morning" : "afternoon";
        return words.get("training.greeting." + part, today.givenName());
    }
}
