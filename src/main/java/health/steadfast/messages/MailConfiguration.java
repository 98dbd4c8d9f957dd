package health.steadfast.messages;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;

/** Chooses the way of the mail: the server that is set up, else the demo's mailbox, else none. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailOutlet mailOutlet(
            ObjectProvider<JavaMailSender> smtp,
            @Value("${spring.mail.host:}") String host,
            @Value("${steadfast.mail.from}") String from,
            @Value("${steadfast.demo}") boolean demo,
            Clock clock) {
        if (StringUtils.hasText(host)) {
            return new SmtpOutlet(smtp.getObject(), from);
        }
        return demo ? new DemoMailbox(clock) : new MissingOutlet();
    }
}
