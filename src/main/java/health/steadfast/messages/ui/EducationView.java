package health.steadfast.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.messages.EducationCard;
import health.steadfast.messages.EducationService;
import health.steadfast.messages.MessageRoutes;
import health.steadfast.shared.Roles;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The cards that patients can read: the clinic changes them, hides them and adds its own. */
@Route(MessageRoutes.EDUCATION)
@RolesAllowed(Roles.THERAPIST)
class EducationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EducationService education;
    private final UnorderedList list = new UnorderedList();

    EducationView(EducationService education) {
        this.education = education;
        addClassName("sf-page");
        list.addClassName("education-list");
        var add = new Button(getTranslation("messages.education.new"), SfIcon.PLUS.create(), click -> edit(null));
        add.setId("new-card");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Header(new H1(getPageTitle()), add);
        head.addClassName("education-head");
        var hint = new Paragraph(getTranslation("messages.education.staff-hint"));
        hint.addClassName("sf-caption");
        add(head, hint, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.education.staff-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        education.all().forEach(card -> list.add(item(card)));
    }

    private ListItem item(EducationCard card) {
        var words = card.in(getLocale());
        var title = new Div(new H2(words.title()));
        title.addClassName("education-title");
        if (card.hidden()) {
            title.add(new ToneBadge(Tone.QUIET, SfIcon.EYE_OFF, getTranslation("messages.education.hidden")));
        }
        if (card.builtIn() && card.version() > 0) {
            title.add(new ToneBadge(Tone.INFO, SfIcon.PENCIL, getTranslation("messages.education.changed")));
        }
        var text = new Paragraph(words.paragraphs().getFirst());
        var item = new ListItem(new Div(title, text), actions(card));
        item.addClassName("sf-card");
        item.setId("education-" + card.slug());
        return item;
    }

    private Component actions(EducationCard card) {
        var edit = new Button(getTranslation("messages.education.edit"), SfIcon.PENCIL.create(), click -> edit(card));
        edit.addClassName("edit-card");
        var hide = new Button(
                getTranslation(card.hidden() ? "messages.education.show" : "messages.education.hide"),
                (card.hidden() ? SfIcon.EYE : SfIcon.EYE_OFF).create(),
                click -> change(() -> education.keep(turned(card))));
        hide.addClassName("hide-card");
        var row = new Div(edit, hide);
        row.addClassName("education-actions");
        if (card.version() > 0) {
            var key = card.builtIn() ? "messages.education.reset" : "messages.education.delete";
            var reset = new Button(getTranslation(key), SfIcon.ROTATE_CCW.create(), click -> reset(card));
            reset.addClassName("reset-card");
            row.add(reset);
        }
        return row;
    }

    private void reset(EducationCard card) {
        change(() -> education.reset(card.slug(), card.version()));
        Notices.doneWithUndo(
                getTranslation(card.builtIn() ? "messages.education.reset-done" : "messages.education.deleted"),
                () -> change(() -> education.keep(new EducationCard(
                        card.slug(), card.english(), card.german(), card.links(), card.hidden(), card.builtIn(), 0))));
    }

    private void change(Runnable change) {
        try {
            change.run();
        } catch (StaleData e) {
            Notices.problem(getTranslation("messages.education.stale"));
        }
        show();
    }

    private void edit(@Nullable EducationCard card) {
        new EducationDialog(education, card, this::show).open();
    }

    private static EducationCard turned(EducationCard card) {
        return new EducationCard(
                card.slug(),
                card.english(),
                card.german(),
                card.links(),
                !card.hidden(),
                card.builtIn(),
                card.version());
    }
}
