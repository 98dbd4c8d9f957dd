package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Training of the past for demonstration clinics: the same amounts, answers, reports and rests, as of earlier moments.
 * It checks nobody's rights, tells no other module and writes no audit row; it joins the transaction of its caller.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastTraining {

    private final PastRows rows;
    private final FallReports falls;
    private final FallRests rests;
    private final SymptomReports symptoms;
    private final SeenVersions seen;

    PastTraining(PastRows rows, FallReports falls, FallRests rests, SymptomReports symptoms, SeenVersions seen) {
        this.rows = rows;
        this.falls = falls;
        this.rests = rests;
        this.symptoms = symptoms;
        this.seen = seen;
    }

    /**
     * One exercise as it was entered.
     *
     * @param version number of the version it was saved under
     * @param paper keyed in from a paper week sheet
     */
    public record PastLog(
            int version,
            PrescribedItem item,
            LocalDate date,
            Instant performedAt,
            Instant loggedAt,
            PersonId by,
            Variant variant,
            boolean paper,
            LogEntry entry) {

        /** The same with pain. */
        public PastLog hurting(int level, BodyPart where) {
            return new PastLog(
                    version,
                    item,
                    date,
                    performedAt,
                    loggedAt,
                    by,
                    variant,
                    paper,
                    entry.with(entry.answers().pain(level).at(where)));
        }

        /** The shorter versions of a day have half the sets. */
        Amount amount() {
            var full = Amount.prescribed(item.dose());
            return entry.amount(variant == Variant.FULL ? full : full.subList(0, (full.size() + 1) / 2));
        }
    }

    /** One day as it was offered and felt, tiredness from 0 to 10. */
    public record PastDay(
            LocalDate date,
            Variant variant,
            List<PlanItemId> offer,
            int tiredBefore,
            int tiredAfter,
            Instant startedAt,
            Instant finishedAt) {}

    /**
     * A fall or near-fall.
     *
     * @param item the exercise it happened in, if any
     */
    public record PastFall(
            FallKind kind,
            Injury injury,
            LocalDate date,
            @Nullable PlanItemId item,
            @Nullable String note,
            PersonId by,
            Instant at) {}

    /** Who looked at a report, and when. */
    public record Reviewed(PersonId by, Instant at) {}

    /** Writes days and logs, many at a time. */
    public void write(PatientId patient, ZoneId zone, List<PastDay> days, List<PastLog> logs) {
        rows.days(patient, days);
        rows.logs(patient, zone, logs);
    }

    /** What nobody has reviewed yet makes the risky items rest, by the same rule as ever. */
    public void fall(PatientId patient, PastFall fall, @Nullable Reviewed reviewed) {
        var report = FallReport.of(Ids.next(), patient, fall.kind(), fall.item(), fall.date(), fall.by(), fall.at());
        report.hurt(fall.injury());
        report.describe(fall.note() == null ? "" : fall.note());
        var saved = falls.save(report);
        falls.flush();
        if (reviewed != null) {
            saved.review(reviewed.by(), reviewed.at());
            falls.flush();
        }
        rests.apply(patient, saved);
    }

    /** Something new or worse that nobody has looked at. */
    public void symptom(PatientId patient, SymptomKind kind, LocalDate date, PersonId by, Instant at) {
        symptoms.save(new SymptomReport(Ids.next(), patient, kind, date, by, at));
        symptoms.flush();
    }

    /** Something done beside the plan. */
    public void extra(PatientId patient, Extra extra, PersonId by, Instant at) {
        rows.extra(patient, extra, by, at);
    }

    /** The patient knows what a version changed. */
    public void seen(PatientId patient, PublishedVersion version, Instant at) {
        seen.mark(patient, version, at);
    }
}
