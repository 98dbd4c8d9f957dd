package health.steadfast.messages;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mail by the clinic's own server ({@code spring.mail.*}). */
class SmtpOutlet implements MailOutlet {

    private final JavaMailSender sender;
    private final String from;

    SmtpOutlet(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void send(Mail mail) {
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.to().value());
            helper.setSubject(mail.subject());
            helper.setText(mail.text());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        sender.send(message);
    }
}
