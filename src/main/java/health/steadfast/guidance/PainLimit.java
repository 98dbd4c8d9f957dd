package health.steadfast.guidance;

import health.steadfast.training.PainRests;
import health.steadfast.training.PainSaid;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pain from the clinic's own number on lets the exercise rest, in the transaction that saves the answer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PainLimit {

    private final PainRests rests;
    private final JdbcClient jdbc;

    PainLimit(PainRests rests, JdbcClient jdbc) {
        this.rests = rests;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PainSaid event) {
        if (event.level() >= limit()) {
            rests.rest(event.patient(), event.item(), event.log());
        }
    }

    private int limit() {
        return jdbc.sql("select value from steadfast.guidance_v_threshold where code = :code")
                .param("code", Threshold.PAIN_UNSAFE.name())
                .query(Integer.class)
                .optional()
                .orElse(Threshold.PAIN_UNSAFE.usual());
    }
}
