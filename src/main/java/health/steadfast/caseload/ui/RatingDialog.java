package health.steadfast.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import health.steadfast.caseload.DisabilityScale;
import health.steadfast.caseload.ProfileService;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.Segments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Asks for one rating of a day. */
class RatingDialog extends Dialog {

    /** What the fields hold; public for the binder alone. */
    public record Entry(DisabilityScale scale, BigDecimal value, LocalDate ratedOn) {}

    private final Binder<Entry> binder = new Binder<>(Entry.class);
    private final Segments<DisabilityScale> scale = new Segments<>(
            getTranslation("caseload.rating.scale"), DisabilityScale::name, List.of(DisabilityScale.values()));
    private final BigDecimalField value = new BigDecimalField(getTranslation("caseload.rating.value"));
    private final DateInput ratedOn = new DateInput(getTranslation("caseload.rating.date"));

    RatingDialog(ProfileService profiles, PatientId patient, LocalDate today, Runnable saved) {
        setId("rating");
        addClassName("part-dialog");
        setHeaderTitle(getTranslation("caseload.rating.add"));
        bind(today);
        var fields = new Div(scale, value, ratedOn);
        fields.addClassName("sf-fields");
        add(fields);
        var save = new Button(getTranslation("shared.save"), click -> {
            try {
                var entry = binder.writeRecord();
                profiles.rate(patient, entry.scale(), entry.value(), entry.ratedOn());
                close();
                saved.run();
                Notices.done(getTranslation("caseload.part.saved", getTranslation("caseload.rating.title")));
            } catch (ValidationException e) {
                value.focus();
            }
        });
        save.setId("save-rating");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void bind(LocalDate today) {
        var missing = getTranslation("form.required");
        scale.setId("scale");
        value.setId("value");
        ratedOn.setId("ratedOn");
        scale.setValue(DisabilityScale.EDSS);
        value.setHelperText(hint(DisabilityScale.EDSS));
        ratedOn.setValue(today);
        binder.forField(scale).asRequired(missing).bind("scale");
        var valueBinding = binder.forField(value)
                .asRequired(missing)
                .withValidator(number -> scale.getValue().has(number), number -> hint(scale.getValue()))
                .bind("value");
        scale.addValueChangeListener(event -> {
            value.setHelperText(hint(event.getValue()));
            if (!value.isEmpty()) {
                valueBinding.validate();
            }
        });
        binder.forField(ratedOn)
                .asRequired(missing)
                .withValidator(date -> !date.isAfter(today), getTranslation("caseload.rating.in-future"))
                .bind("ratedOn");
    }

    private String hint(DisabilityScale of) {
        return getTranslation("caseload.rating.no-value." + of.name());
    }
}
