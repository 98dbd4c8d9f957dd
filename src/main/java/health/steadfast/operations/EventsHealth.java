package health.steadfast.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says in the health of the program how many listeners have failed or hang, for instance because the mail server is
 * down. Numbers only, never what an event carries. People are served all the while, hence readiness does not ask.
 */
@Component("listeners")
class EventsHealth implements HealthIndicator {

    /** Work goes on, something is late. Not DOWN: nobody should be sent away for it. */
    static final Status DELAYED = new Status("DELAYED");

    /** Longer than the registry itself waits before it calls a publication failed. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcClient sql;
    private final Clock clock;

    EventsHealth(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var counts = sql.sql("""
                        select count(*) filter (where status = 'FAILED') as failed,
                               count(*) filter (where status is distinct from 'FAILED'
                                   and coalesce(last_resubmission_date, publication_date) < :before) as stuck
                        from steadfast.event_publication
                        where completion_date is null
                        """)
                .param("before", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query(Counts.class)
                .single();
        var status = counts.failed() + counts.stuck() == 0 ? Status.UP : DELAYED;
        return Health.status(status)
                .withDetail("failed", counts.failed())
                .withDetail("stuck", counts.stuck())
                .build();
    }

    private record Counts(long failed, long stuck) {}
}
