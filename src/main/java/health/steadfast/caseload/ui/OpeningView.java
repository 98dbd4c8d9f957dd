package health.steadfast.caseload.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.OpeningService;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;

/** Opens a record to somebody outside the care team: to read, for a day, with a reason that the patient reads. */
@Route(CaseloadRoutes.OPEN)
@RolesAllowed(Roles.THERAPIST)
class OpeningView extends Main implements HasDynamicTitle {

    private final transient OpeningService openings;
    private final TextField record = new TextField(getTranslation("caseload.opening.record"));
    private final TextArea reason = new TextArea(getTranslation("caseload.opening.why"));

    OpeningView(OpeningService openings) {
        this.openings = openings;
        addClassNames("sf-page", "opening");
        record.setId("record");
        record.setPlaceholder("20-4417");
        record.setMaxLength(20);
        reason.setId("reason");
        reason.setMaxLength(OpeningService.LONGEST_REASON);
        reason.setHelperText(getTranslation("caseload.opening.why-helper"));
        var open = new Button(getTranslation("caseload.opening.open"), click -> open());
        open.setId("open");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var card = new Div(new Paragraph(getTranslation("caseload.opening.text")), record, reason, open);
        card.addClassNames("sf-card", "sf-fields", "opening-card");
        var header = new Header(new H1(getPageTitle()));
        header.addClassName("sf-page-header");
        add(header, card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("caseload.opening.title");
    }

    private void open() {
        record.setInvalid(false);
        reason.setInvalid(false);
        RecordNumber.parse(record.getValue().strip()).ifPresentOrElse(this::open, this::noSuchRecord);
    }

    private void open(RecordNumber number) {
        try {
            openings.open(number, reason.getValue());
            UI.getCurrent().navigate("patients/" + number);
        } catch (RuleViolation e) {
            if (e.code().equals("caseload.opening.reason")) {
                reason.setErrorMessage(getTranslation(e.code()));
                reason.setInvalid(true);
                reason.focus();
            } else {
                noSuchRecord();
            }
        }
    }

    private void noSuchRecord() {
        record.setErrorMessage(getTranslation("caseload.opening.no-record"));
        record.setInvalid(true);
        record.focus();
    }
}
