package health.steadfast.caseload.ui;

import health.steadfast.caseload.PersonalPart.Referral;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.shared.ui.DateInput;

/** The referral under which the patient is treated. */
class ReferralForm extends PartForm<Referral> {

    ReferralForm() {
        super(Referral.class);
        var by = line("by", ProfilePart.MAX_LINE);
        bindOptional(by, "by");
        var from = new DateInput(getTranslation("caseload.profile.from"));
        from.setId("from");
        binder.forField(from).bind("from");
        var until = new DateInput(getTranslation("caseload.profile.until"));
        until.setId("until");
        var untilBinding = binder.forField(until)
                .withValidator(
                        date -> date == null || from.isEmpty() || !date.isBefore(from.getValue()),
                        getTranslation("caseload.profile.referral-backwards"))
                .bind("until");
        from.addValueChangeListener(event -> untilBinding.validate());
        show(by, from, until, number("sessions", 1, ProfilePart.MAX_SESSIONS));
    }
}
