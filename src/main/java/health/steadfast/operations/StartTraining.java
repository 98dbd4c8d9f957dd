package health.steadfast.operations;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The first start of a new build is recorded by the virtual machine: it asks itself for real pages, then writes down
 * which classes it loaded and how they ran, so that every later start is twice as fast.
 */
@Component
@ConditionalOnProperty("steadfast.training")
class StartTraining {

    private static final Logger LOG = LoggerFactory.getLogger(StartTraining.class);

    private int port;

    @EventListener
    void remember(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void train() {
        Thread.ofPlatform().name("start-training").daemon().start(this::visitAndRecord);
    }

    private void visitAndRecord() {
        try {
            new TrainingVisit(port).run();
            endRecording();
            LOG.info("The next start will be faster: what this one needed is written down.");
        } catch (IOException | JMException e) {
            LOG.warn("This start could not be written down; the next one will be as slow: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same as {@code jcmd … AOT.end_recording}, which a small image may not have. */
    private static void endRecording() throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "aotEndRecording",
                        new Object[] {},
                        new String[] {});
    }
}
