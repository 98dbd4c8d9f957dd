package health.steadfast.training;

import health.steadfast.caseload.PatientReader;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is printed of a plan. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandoutOf {

    private static final LocalDate BEFORE_ALL_PLANS = LocalDate.of(2000, 1, 1);

    private final PatientReader patients;
    private final PlanReader plans;
    private final Clock clock;

    HandoutOf(PatientReader patients, PlanReader plans, Clock clock) {
        this.patients = patients;
        this.plans = plans;
        this.clock = clock;
    }

    Handout read(PatientId patient) {
        var card = patients.card(patient);
        var today = LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
        var history = plans.history(patient, BEFORE_ALL_PLANS);
        var inForce = history.inForceOn(today);
        var version = inForce.or(() -> last(history.versions()));
        return new Handout(
                card.displayName(),
                card.language(),
                version.map(PublishedVersion::startsOn).orElse(null),
                inForce.isEmpty(),
                today,
                version.stream()
                        .flatMap(it -> it.items().stream())
                        .filter(item ->
                                inForce.isEmpty() || !hasEnded(item.active().until(), today))
                        .toList());
    }

    private static Optional<PublishedVersion> last(List<PublishedVersion> versions) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    private static boolean hasEnded(@Nullable LocalDate until, LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
