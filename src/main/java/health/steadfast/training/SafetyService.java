package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.ReleaseService;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A therapist's side of safety: reports that nobody has reviewed, and what rests because of them. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class SafetyService {

    private final FallReports falls;
    private final SymptomReports symptoms;
    private final Rests rests;
    private final Days days;
    private final Catalogue catalogue;
    private final ReleaseService releases;
    private final CareAccess careAccess;
    private final Clock clock;

    SafetyService(
            FallReports falls,
            SymptomReports symptoms,
            Rests rests,
            Days days,
            Catalogue catalogue,
            ReleaseService releases,
            CareAccess careAccess,
            Clock clock) {
        this.falls = falls;
        this.symptoms = symptoms;
        this.rests = rests;
        this.days = days;
        this.catalogue = catalogue;
        this.releases = releases;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /** Every report of the patient that no therapist has reviewed, the newest first. */
    public List<OpenReport> openReports(PatientId patient) {
        careAccess.requireCanView(patient);
        var resting = resting(patient, days.read(patient));
        var open = new ArrayList<OpenReport>();
        falls.findByPatientIdAndReviewedAtIsNullOrderByReportedAtDescFallReportIdDesc(patient)
                .forEach(report -> open.add(report.open(resting)));
        symptoms.findByPatientIdAndReviewedAtIsNullOrderByReportedAtDescSymptomReportIdDesc(patient)
                .forEach(report -> open.add(report.open()));
        open.sort(Comparator.comparing(OpenReport::reportedAt).reversed().thenComparing(OpenReport::id));
        return open;
    }

    /** Everything that rests now, also after a review. */
    public List<RestingItem> resting(PatientId patient) {
        careAccess.requireCanView(patient);
        return resting(patient, days.read(patient));
    }

    /**
     * Releases an exercise that went on resting after the review; one of high fall risk only with the day it was seen
     * done, as in a call.
     *
     * @param seenDoneOn today or earlier; of no weight where the fall risk is not high
     */
    @Transactional
    @Audited(AuditAction.REST_RELEASED)
    public void release(PatientId patient, ItemExercise exercise, @Nullable LocalDate seenDoneOn) {
        careAccess.requireCanTreat(patient);
        var unreviewed = falls.findByPatientIdAndReviewedAtIsNullOrderByReportedAtDescFallReportIdDesc(patient);
        if (unreviewed.stream().anyMatch(FallReport::makesRest)) {
            throw new RuleViolation("training.rest.review-first");
        }
        var open = rests.findByPatientIdAndReleasedAtIsNullOrderBySinceAscRestIdAsc(patient).stream()
                .filter(rest -> rest.of().equals(exercise))
                .toList();
        if (!open.isEmpty() && isHighRisk(exercise.exercise())) {
            seenDone(patient, exercise.exercise(), seenDoneOn);
        }
        open.forEach(rest -> rest.release(Member.required().person(), clock.instant()));
    }

    private void seenDone(PatientId patient, ExerciseSlug exercise, @Nullable LocalDate on) {
        if (on == null) {
            throw new RuleViolation("training.call.seen-done-missing");
        }
        releases.release(patient, exercise, on);
    }

    private boolean isHighRisk(ExerciseSlug exercise) {
        return catalogue.get(exercise).fallRisk() == FallRisk.HIGH;
    }

    private List<RestingItem> resting(PatientId patient, Day day) {
        var inPlan = day.prescribed().stream().flatMap(ChoicesOfDay::named).collect(Collectors.toSet());
        return rests.findByPatientIdAndReleasedAtIsNullOrderBySinceAscRestIdAsc(patient).stream()
                .map(rest -> rest.resting(
                        inPlan.contains(rest.of()),
                        safer(rest) != null,
                        isHighRisk(rest.of().exercise())))
                .toList();
    }

    private @Nullable ExerciseSlug safer(Rest rest) {
        return catalogue.get(rest.of().exercise()).safer();
    }
}
