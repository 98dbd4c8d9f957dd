package health.steadfast.messages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets everybody read what the demo would have mailed. On an installation that is no demo there is nothing to read. */
@Component
public class DemoMails {

    private final MailOutlet outlet;

    DemoMails(MailOutlet outlet) {
        this.outlet = outlet;
    }

    /** The latest mails first; empty where mail is really sent, or this is no demo. */
    public Optional<List<DemoMail>> latest() {
        return outlet instanceof DemoMailbox box ? Optional.of(box.mails()) : Optional.empty();
    }
}
