package health.steadfast.messages;

import health.steadfast.accounts.AccountLink;
import health.steadfast.accounts.LinkPurpose;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Formats;
import org.springframework.stereotype.Component;

/** The words of the mails that carry links, in the receiver's language and without a word about health. */
@Component
class AccountMailTexts {

    private final Texts texts;
    private final PublicAddress address;

    AccountMailTexts(Texts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    Mail mail(AccountLink link) {
        var kind = link.purpose() == LinkPurpose.INVITATION ? "messages.mail.invitation" : "messages.mail.password";
        var locale = link.language().locale();
        var subject = texts.get(kind + ".subject", locale, link.clinicName());
        var body = texts.get(
                kind + ".text",
                locale,
                link.displayName(),
                link.clinicName(),
                address.of(link.path()),
                until(link),
                helper(link));
        return new Mail(link.to(), subject, body);
    }

    private String helper(AccountLink link) {
        var locale = link.language().locale();
        return link.clinicPhone() == null
                ? texts.get("messages.mail.ask-clinic", locale)
                : texts.get("messages.mail.call-clinic", locale, link.clinicPhone());
    }

    private static String until(AccountLink link) {
        var end = link.usableUntil().atZone(link.zone());
        return Formats.fullDate(end.toLocalDate(), link.language().locale()) + ", " + Formats.time(end.toLocalTime());
    }
}
