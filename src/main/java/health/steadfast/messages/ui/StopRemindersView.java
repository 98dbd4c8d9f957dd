package health.steadfast.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import health.steadfast.messages.MessageRoutes;
import health.steadfast.messages.ReminderLink;
import health.steadfast.messages.ReminderStop;
import health.steadfast.shared.RuleViolation;

/** Behind the link in a reminder: one button, no sign-in. Opening the page stops nothing, since programs open links too. */
@Route(value = MessageRoutes.STOP_REMINDERS, autoLayout = false)
@AnonymousAllowed
class StopRemindersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReminderStop reminders;
    private final Div content = new Div();

    StopRemindersView(ReminderStop reminders) {
        this.reminders = reminders;
        addClassNames("account-page", "patient");
        content.addClassName("account-card-content");
        var brand = new Span("Steadfast");
        brand.addClassName("sf-brand");
        var card = new Div(brand, content);
        card.addClassName("account-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.reminders.stop.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(MessageRoutes.TOKEN).orElse("");
        var link = reminders.open(token);
        link.ifPresent(it -> event.getUI().setLocale(it.language().locale()));
        link.ifPresentOrElse(it -> show(token, it), this::showGone);
    }

    private void show(String token, ReminderLink link) {
        if (link.on()) {
            show(
                    getTranslation("messages.reminders.stop.title"),
                    new Paragraph(getTranslation("messages.reminders.stop.text", link.clinicName())),
                    stop(token));
        } else {
            showStopped();
        }
    }

    private Button stop(String token) {
        var stop = new Button(getTranslation("messages.reminders.stop.button"), click -> {
            try {
                reminders.stop(token);
                showStopped();
            } catch (RuleViolation e) {
                showGone();
            }
        });
        stop.setId("stop");
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        stop.setDisableOnClick(true);
        return stop;
    }

    private void showStopped() {
        show(
                getTranslation("messages.reminders.stop.done"),
                new Paragraph(getTranslation("messages.reminders.stop.done-text")));
    }

    private void showGone() {
        var way = new Anchor("login", getTranslation("messages.reminders.stop.sign-in"));
        way.setId("to-sign-in");
        way.addClassName("account-way");
        way.setRouterIgnore(true);
        show(
                getTranslation("messages.reminders.stop.gone"),
                new Paragraph(getTranslation("messages.reminders.link-gone")),
                way);
    }

    /** A heading, which takes the focus when it changes under the reader, and what stands below it. */
    private void show(String heading, Component... below) {
        var title = new H1(heading);
        title.getElement().setAttribute("tabindex", "-1");
        content.removeAll();
        content.add(title);
        content.add(below);
        title.getElement().callJsFunction("focus");
    }
}
