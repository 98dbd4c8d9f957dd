package health.steadfast.messages.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.messages.EducationCard;
import health.steadfast.messages.EducationLink;
import health.steadfast.messages.EducationService;
import health.steadfast.messages.EducationText;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Both languages of a card and its links. What is refused stays in the fields, with the reason at them. */
class EducationDialog extends Dialog {

    private final transient EducationService education;
    private final @Nullable EducationCard card;
    private final Runnable after;
    private final Language english = new Language("en");
    private final Language german = new Language("de");
    private final TextArea links = new TextArea(getTranslation("messages.education.links"));

    EducationDialog(EducationService education, @Nullable EducationCard card, Runnable after) {
        this.education = education;
        this.card = card;
        this.after = after;
        setId("education-dialog");
        addClassName("education-dialog");
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation(card == null ? "messages.education.new" : "messages.education.edit"));
        links.setId("card-links");
        links.setHelperText(getTranslation("messages.education.links-helper"));
        links.setWidthFull();
        if (card != null) {
            english.show(card.english());
            german.show(card.german());
            links.setValue(card.links().stream()
                    .map(link -> link.label() + " " + link.url())
                    .collect(Collectors.joining("\n")));
        }
        var fields = new Div(english, german, links);
        fields.addClassName("education-fields");
        add(fields);
        var save = new Button(getTranslation("shared.save"), click -> save());
        save.setId("save-card");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void save() {
        var inEnglish = english.read();
        var inGerman = german.read();
        var linked = linked();
        if (english.isWrong() || german.isWrong() || linked == null) {
            return;
        }
        try {
            education.keep(new EducationCard(
                    card == null ? education.newSlug() : card.slug(),
                    inEnglish,
                    inGerman,
                    linked,
                    card != null && card.hidden(),
                    card != null && card.builtIn(),
                    card == null ? 0 : card.version()));
            close();
            after.run();
            Notices.done(getTranslation("messages.education.saved"));
        } catch (RuleViolation e) {
            english.refuse(getTranslation(e.code(), e.arguments()));
        } catch (StaleData e) {
            Notices.problem(getTranslation("messages.education.stale-kept"));
        }
    }

    private @Nullable List<EducationLink> linked() {
        return attempt(
                links,
                () -> links.getValue()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(EducationDialog::link)
                        .toList());
    }

    /** The address is the last word of a line. */
    private static EducationLink link(String line) {
        var words = line.strip();
        var last = words.lastIndexOf(' ') + 1;
        return new EducationLink(words.substring(0, last), words.substring(last));
    }

    private <T> @Nullable T attempt(HasValidation field, Supplier<T> work) {
        try {
            field.setInvalid(false);
            return work.get();
        } catch (RuleViolation e) {
            field.setErrorMessage(getTranslation(e.code(), e.arguments()));
            field.setInvalid(true);
            return null;
        }
    }

    /** Title and text in one language; both or none. */
    private final class Language extends Div {

        private final TextField title = new TextField(getTranslation("messages.education.field.title"));
        private final TextArea text = new TextArea(getTranslation("messages.education.field.text"));

        Language(String code) {
            title.setId("card-title-" + code);
            title.setMaxLength(EducationText.MAX_TITLE);
            title.setWidthFull();
            text.setId("card-text-" + code);
            text.setMaxLength(EducationText.MAX_TEXT);
            text.setMinRows(6);
            text.setWidthFull();
            add(new H2(getTranslation("messages.education.language." + code)), title, text);
        }

        void show(@Nullable EducationText words) {
            title.setValue(words == null ? "" : words.title());
            text.setValue(words == null ? "" : words.text());
        }

        @Nullable
        EducationText read() {
            text.setInvalid(false);
            if (title.isEmpty() && text.isEmpty()) {
                title.setInvalid(false);
                return null;
            }
            return attempt(title.isEmpty() ? title : text, () -> new EducationText(title.getValue(), text.getValue()));
        }

        boolean isWrong() {
            return title.isInvalid() || text.isInvalid();
        }

        void refuse(String why) {
            title.setErrorMessage(Objects.requireNonNull(why));
            title.setInvalid(true);
        }
    }
}
