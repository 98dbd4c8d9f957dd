package health.steadfast.operations;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * The first start of a new build is recorded by the virtual machine: it asks itself for real pages, then writes down
 * which classes it loaded and how they ran, so that every later start is twice as fast.
 */
@Component
@ConditionalOnProperty("steadfast.training")
class StartTraining {

    private static final Logger LOG = LoggerFactory.getLogger(StartTraining.class);

    /** Pairs of e-mail address and view, as {@code ines@lindenhof.example/caseload}; empty without a demo clinic. */
    private final String[] signIns;

    private final String password;
    private int port;

    StartTraining(
            @Value("${steadfast.training.sign-ins:}") String[] signIns,
            @Value("${steadfast.training.password:}") String password) {
        this.signIns = signIns;
        this.password = password;
    }

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
            visit();
        } catch (IOException | JacksonException e) {
            LOG.info("Some pages were left out of the record of this start: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            endRecording();
            LOG.info("The next start will be faster: what this one needed is written down.");
        } catch (JMException e) {
            LOG.warn("This start could not be written down; the next one will be as slow: {}", e.getMessage());
        }
    }

    private void visit() throws IOException, InterruptedException {
        try (var anybody = new TrainingVisit(port)) {
            anybody.firstPage();
        }
        for (var signIn : signIns) {
            try (var member = new TrainingVisit(port)) {
                var slash = signIn.indexOf('/');
                member.signIn(signIn.substring(0, slash), password);
                member.view(signIn.substring(slash + 1));
            }
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
