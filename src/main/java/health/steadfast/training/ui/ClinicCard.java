package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.accounts.MemberCard;

/** Who to call: the emergency number, then the clinic. */
final class ClinicCard extends Div {

    ClinicCard(MemberCard card) {
        addClassName("pt-card");
        add(
                new H2(getTranslation("training.help.call")),
                CallLink.emergency(
                        getTranslation("training.help.emergency"), getTranslation("training.help.emergency.hint")));
        var phone = card.phone();
        if (phone == null) {
            add(new Paragraph(getTranslation("training.contact.no-phone")));
        } else {
            add(new CallLink("call-clinic", phone, card.clinicName() + ": " + phone, card.hours()));
        }
    }
}
