package health.steadfast.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import health.steadfast.caseload.Edss;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.ProfilePart.Kind;
import health.steadfast.shared.ui.SfIcon;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What may wait: nothing here holds up the first plan. Each part of the profile is a chip that opens its form. */
class LaterFields extends Div {

    private static final List<Kind> KINDS = List.of(
            Kind.MS, Kind.SYMPTOMS, Kind.TONE, Kind.GAIT, Kind.EQUIPMENT, Kind.LIKES, Kind.CONTACTS, Kind.REFERRAL);

    final Select<String> language = new Select<>();
    final Select<Edss> edss = new Select<>();
    private final transient EquipmentChoice equipment;
    private final transient LocalDate today;
    private final Map<Kind, ProfilePart> answered = new EnumMap<>(Kind.class);
    private final Map<Kind, Button> chips = new EnumMap<>(Kind.class);
    private transient Runnable changed = () -> {};

    LaterFields(EquipmentChoice equipment, LocalDate today) {
        this.equipment = equipment;
        this.today = today;
        addClassNames("sf-card", "admission-later");
        language.setLabel(getTranslation("caseload.admission.language"));
        language.setItems(List.of("en", "de"));
        language.setItemLabelGenerator(it -> getTranslation("shared.language." + it));
        edss.setLabel(getTranslation("caseload.admission.edss"));
        edss.setItems(Edss.STEPS);
        edss.setEmptySelectionAllowed(true);
        edss.setItemLabelGenerator(it -> it == null ? "" : it.toString());
        var fields = new Div(language, edss);
        fields.addClassName("admission-later-fields");
        var row = new Div();
        row.addClassName("sf-chips");
        KINDS.forEach(kind -> row.add(chip(kind)));
        add(
                new H2(getTranslation("caseload.admission.later")),
                new Paragraph(getTranslation("caseload.admission.later-helper")),
                row,
                fields);
    }

    /** What was answered already. */
    Collection<ProfilePart> parts() {
        return List.copyOf(answered.values());
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Parts that were answered before. */
    void keep(Collection<ProfilePart> parts) {
        parts.forEach(part -> {
            var chip = chips.get(part.kind());
            if (chip != null) {
                keep(part, chip);
            }
        });
    }

    private Button chip(Kind kind) {
        var chip = new Button(title(kind), SfIcon.PLUS.create());
        chip.setId("later-" + kind.code());
        chip.addClassNames("sf-chip", "profile-later-chip");
        chip.addClickListener(click -> ask(kind, chip));
        chips.put(kind, chip);
        return chip;
    }

    private void ask(Kind kind, Button chip) {
        var form = kind == Kind.EQUIPMENT
                ? new EquipmentForm(equipment).withoutAids()
                : PartForms.of(kind, today, equipment);
        form.edit(answered.getOrDefault(kind, PartForms.empty(kind)));
        var dialog = new Dialog(title(kind), form);
        dialog.setId("part-" + kind.code());
        dialog.addClassName("part-dialog");
        dialog.setCloseOnOutsideClick(false);
        var keep = new Button(
                getTranslation("caseload.admission.keep"),
                click -> form.submit().ifPresent(part -> {
                    keep(part, chip);
                    changed.run();
                    dialog.close();
                    chip.focus();
                }));
        keep.setId("keep");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("shared.cancel"), click -> dialog.close()), keep);
        dialog.open();
    }

    private void keep(ProfilePart part, Button chip) {
        answered.put(part.kind(), part);
        chip.setIcon(SfIcon.CHECK.create());
        chip.addClassName("profile-later-answered");
        chip.setAriaLabel(getTranslation("caseload.admission.kept", title(part.kind())));
    }

    private String title(Kind kind) {
        return getTranslation("caseload.part." + kind.code());
    }
}
