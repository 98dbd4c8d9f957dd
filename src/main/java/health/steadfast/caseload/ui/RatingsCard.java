package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.caseload.DisabilityRating;
import health.steadfast.caseload.DisabilityScale;
import health.steadfast.caseload.ProfileService;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import java.time.LocalDate;
import java.util.List;

/** EDSS and PDDS over the years, the newest first. Grades are ordinal: nothing is averaged or drawn as a line. */
class RatingsCard extends Composite<Div> {

    private final transient ProfileService profiles;
    private final transient PatientId patient;
    private final transient LocalDate today;
    private final transient Runnable changed;

    RatingsCard(
            ProfileService profiles,
            PatientId patient,
            List<DisabilityRating> ratings,
            LocalDate today,
            Runnable changed) {
        this.profiles = profiles;
        this.patient = patient;
        this.today = today;
        this.changed = changed;
        var add = new Button(getTranslation("caseload.rating.add"), SfIcon.PLUS.create());
        add.setId("add-rating");
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> new RatingDialog(profiles, patient, today, changed).open());
        var head = new Div(new H2(getTranslation("caseload.rating.title")), add);
        head.addClassName("profile-head");
        getContent().setId("ratings");
        getContent().addClassNames("sf-card", "profile-card");
        getContent().add(head);
        getContent().add(ratings.isEmpty() ? new Paragraph(getTranslation("caseload.rating.none")) : table(ratings));
    }

    private NativeTable table(List<DisabilityRating> ratings) {
        var head = new NativeTableRow();
        for (var column : List.of("date", "scale", "value", "by")) {
            head.add(new NativeTableHeaderCell(getTranslation("caseload.rating." + column)));
        }
        head.add(new NativeTableCell());
        var body = new NativeTableBody();
        ratings.forEach(rating -> body.add(row(rating)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("profile-ratings");
        return table;
    }

    private NativeTableRow row(DisabilityRating rating) {
        var date = Formats.dateWithYear(rating.ratedOn(), getLocale());
        var head = new NativeTableHeaderCell(date);
        head.getElement().setAttribute("scope", "row");
        var value = value(rating);
        var remove = new Button(SfIcon.X.create(), click -> withdraw(rating));
        remove.setAriaLabel(getTranslation("caseload.rating.take-back", rating.scale() + " " + value, date));
        remove.addThemeNames("tertiary", "icon");
        return new NativeTableRow(
                head,
                new NativeTableCell(rating.scale().name()),
                new NativeTableCell(value),
                new NativeTableCell(rating.enteredBy() == null ? "–" : rating.enteredBy()),
                new NativeTableCell(remove));
    }

    private String value(DisabilityRating rating) {
        return rating.scale() == DisabilityScale.PDDS
                ? Integer.toString(rating.value().intValue())
                : String.format(getLocale(), "%.1f", rating.value());
    }

    private void withdraw(DisabilityRating rating) {
        profiles.withdrawRating(patient, rating.id());
        changed.run();
        Notices.doneWithUndo(getTranslation("caseload.rating.taken-back"), () -> {
            profiles.rate(patient, rating.scale(), rating.value(), rating.ratedOn());
            changed.run();
        });
    }
}
