package health.steadfast.caseload.ui;

import health.steadfast.caseload.PersonalPart.Contacts;
import health.steadfast.caseload.ProfilePart;
import java.util.List;

/** Who else is to be called. */
class ContactsForm extends PartForm<Contacts> {

    ContactsForm() {
        super(Contacts.class);
        for (var who : List.of("emergency", "doctor", "neurologist")) {
            var name = line(who, ProfilePart.MAX_LINE);
            var phone = line(who + "Phone", ProfilePart.MAX_PHONE);
            bindOptional(name, who);
            bindOptional(phone, who + "Phone");
            show(name, phone);
        }
    }
}
