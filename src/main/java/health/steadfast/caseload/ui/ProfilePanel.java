package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.caseload.Profile;
import health.steadfast.caseload.ProfilePart.Kind;
import health.steadfast.caseload.ProfileService;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A patient's profile as cards, one for each part; what is still empty waits below as a chip. */
public final class ProfilePanel extends Composite<Div> {

    private final transient ProfileService profiles;
    private final transient EquipmentChoice equipment;
    private final transient Clock clock;
    private final transient PartWords words;
    private final transient Consumer<Optional<Kind>> address;
    private @Nullable Dialog dialog;

    /**
     * @param address leads to the address at which a part is edited, or to none
     */
    public ProfilePanel(
            ProfileService profiles, EquipmentChoice equipment, Clock clock, Consumer<Optional<Kind>> address) {
        this.profiles = profiles;
        this.equipment = equipment;
        this.clock = clock;
        this.address = address;
        this.words = new PartWords(this::getTranslation, getLocale(), equipment);
        getContent().addClassName("profile");
    }

    /** The part that an address names. */
    public static Optional<Kind> kind(String code) {
        return Arrays.stream(Kind.values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Shows the profile and {@code more} cards, with one part opened for editing if there is one. */
    public void show(PatientId patient, Optional<Kind> edited, Component... more) {
        closeDialog();
        var profile = profiles.of(patient);
        var today = LocalDay.of(clock.instant(), profile.zone());
        getContent().removeAll();
        Arrays.stream(Kind.values())
                .filter(kind -> !profile.part(kind).content().isEmpty())
                .forEach(kind -> getContent().add(card(kind, profile.part(kind), profile, today)));
        getContent()
                .add(new RatingsCard(profiles, patient, profile.ratings(), today, () -> show(patient, edited, more)));
        getContent().add(more);
        var empty = Arrays.stream(Kind.values())
                .filter(kind -> profile.part(kind).content().isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            getContent().add(later(empty));
        }
        edited.ifPresent(kind -> edit(patient, profile, kind, today));
    }

    /** A dialog stands beside the page: it goes with it. */
    @Override
    protected void onDetach(DetachEvent event) {
        closeDialog();
    }

    private void edit(PatientId patient, Profile profile, Kind kind, LocalDate today) {
        var opening =
                new PartDialog(profiles, patient, profile, kind, PartForms.of(kind, today, equipment), words, () -> {
                    closeDialog();
                    address.accept(Optional.empty());
                });
        opening.open();
        dialog = opening;
    }

    private void closeDialog() {
        if (dialog != null) {
            dialog.close();
            dialog = null;
        }
    }

    private Component card(Kind kind, Profile.Part part, Profile profile, LocalDate today) {
        var lines = new DescriptionList();
        words.lines(part.content()).stream()
                .filter(line -> !line.value().isEmpty())
                .forEach(line -> lines.add(new Div(
                        new DescriptionList.Term(line.label()), new DescriptionList.Description(line.value()))));
        var edit = new Button(getTranslation("caseload.part.edit"), SfIcon.PENCIL.create());
        edit.setId("edit-" + kind.code());
        edit.setAriaLabel(getTranslation("caseload.part.edit-what", words.title(kind)));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.addClickListener(click -> address.accept(Optional.of(kind)));
        var head = new Div(new H2(words.title(kind)), edit);
        head.addClassName("profile-head");
        var card = new Div(head, lines);
        card.addClassNames("sf-card", "profile-card");
        if (part.changedAt() != null) {
            var changed = new Span(getTranslation(
                    "caseload.part.changed",
                    part.changedBy(),
                    Formats.moment(part.changedAt(), profile.zone(), today, getLocale())));
            changed.addClassName("sf-caption");
            card.add(changed);
        }
        return card;
    }

    private Component later(List<Kind> empty) {
        var chips = new Div();
        chips.addClassName("sf-chips");
        empty.forEach(kind -> {
            var chip = new Button(words.title(kind), SfIcon.PLUS.create(), click -> address.accept(Optional.of(kind)));
            chip.setId("later-" + kind.code());
            chip.addClassNames("sf-chip", "profile-later-chip");
            chips.add(chip);
        });
        var card = new Div(
                new H2(getTranslation("caseload.admission.later")),
                new Paragraph(getTranslation("caseload.admission.later-helper")),
                chips);
        card.addClassNames("sf-card", "profile-later");
        return card;
    }
}
