package health.steadfast.operations;

import health.steadfast.shared.ClinicScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries failed listeners again: after half a minute, then with pauses that double up to an hour. None is given up. */
@Component
class FailedEvents {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final int AT_ONCE = 500;

    private final FailedEventPublications failed;
    private final Clock clock;

    FailedEvents(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT20S")
    void tryAgain() {
        var options = ResubmissionOptions.defaults()
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE)
                .withFilter(this::isDue);
        ClinicScope.none(() -> {
            failed.resubmit(options);
            return options;
        });
    }

    private boolean isDue(EventPublication publication) {
        Instant last = publication.getLastResubmissionDate();
        var since = last == null ? publication.getPublicationDate() : last;
        return !since.plus(pauseAfter(publication.getCompletionAttempts())).isAfter(clock.instant());
    }

    static Duration pauseAfter(int attempts) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1, 0, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
