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
import health.steadfast.caseload.FromPatient;
import health.steadfast.caseload.HomeDecision;
import health.steadfast.caseload.HomeWords;
import health.steadfast.caseload.Profile;
import health.steadfast.caseload.ProfilePart.Kind;
import health.steadfast.caseload.ProfileService;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
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
    private final transient HomeWords home;
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
        this.home = new HomeWords(this::getTranslation, code -> equipment.label(code, getLocale()));
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
        Arrays.stream(Kind.values()).filter(kind -> !isEmpty(profile, kind)).forEach(kind -> {
            var card = card(kind, profile.part(kind), profile, today);
            profile.fromPatient(kind)
                    .forEach(it -> card.add(
                            fromHome(patient, profile, it, today, () -> show(patient, Optional.empty(), more))));
            getContent().add(card);
        });
        getContent()
                .add(new RatingsCard(profiles, patient, profile.ratings(), today, () -> show(patient, edited, more)));
        getContent().add(more);
        var empty = Arrays.stream(Kind.values())
                .filter(kind -> isEmpty(profile, kind))
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
        open(new PartDialog(profiles, patient, profile, kind, PartForms.of(kind, today, equipment), words, () -> {
            closeDialog();
            address.accept(Optional.empty());
        }));
    }

    private void takeOver(PatientId patient, Profile profile, FromPatient answer, LocalDate today, Runnable after) {
        var kind = answer.answer().question().part();
        var form = PartForms.of(kind, today, equipment);
        open(new PartDialog(profiles, patient, profile, kind, form, words, after)
                .taking(answer, profile.part(kind).content()));
    }

    private void open(Dialog opening) {
        opening.open();
        dialog = opening;
    }

    /** Nothing is recorded, and nothing came from home. */
    private static boolean isEmpty(Profile profile, Kind kind) {
        return profile.part(kind).content().isEmpty()
                && profile.fromPatient(kind).isEmpty();
    }

    private void decide(PatientId patient, FromPatient answer, HomeDecision decision, Runnable after) {
        try {
            profiles.decide(patient, answer, decision);
            if (decision == HomeDecision.SET_ASIDE) {
                Notices.doneWithUndo(getTranslation("caseload.home.aside"), () -> {
                    profiles.decide(patient, answer, null);
                    after.run();
                });
            }
        } catch (StaleData e) {
            Notices.problem(getTranslation("caseload.home.newer"));
        }
        after.run();
    }

    private void closeDialog() {
        if (dialog != null) {
            dialog.close();
            dialog = null;
        }
    }

    private Component fromHome(PatientId patient, Profile profile, FromPatient it, LocalDate today, Runnable after) {
        return new FromHome(
                it,
                Formats.moment(it.at(), profile.zone(), today, getLocale()),
                home,
                () -> takeOver(patient, profile, it, today, after),
                decision -> decide(patient, it, decision, after));
    }

    private Div card(Kind kind, Profile.Part part, Profile profile, LocalDate today) {
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
