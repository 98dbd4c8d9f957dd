package health.steadfast.operations;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps messages of errors out of the log once people are served. */
@Component
class QuietLog {

    @EventListener(ApplicationStartedEvent.class)
    void onceStarted() {
        ErrorKinds.keepMessagesOut();
    }
}
