package health.steadfast.workspace;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Edss;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.caseload.WeakerSide;
import health.steadfast.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One patient on the roster.
 *
 * @param age whole years
 * @param today the day it is at the patient's home
 * @param reasons the most urgent first, never empty
 * @param figures one for every axis, in the order of the axes
 * @param strip the last 12 weeks, the running one last
 * @param standingInFor the absent colleague whose patient it is, null: on the therapist's own care team
 * @param lastSession the last day on which anything was done
 */
public record RosterRow(
        PatientId id,
        RecordNumber record,
        String givenName,
        String familyName,
        int age,
        MsCourse course,
        @Nullable Edss edss,
        @Nullable WeakerSide weakerSide,
        boolean heatSensitive,
        Set<Aid> aids,
        LocalDate today,
        List<Reason> reasons,
        List<AxisFigure> figures,
        List<StripWeek> strip,
        @Nullable LocalDate lastSession,
        @Nullable LocalDate nextReview,
        @Nullable String standingInFor)
        implements Serializable {

    public RosterRow {
        reasons = List.copyOf(reasons);
        figures = List.copyOf(figures);
        strip = List.copyOf(strip);
        aids = Set.copyOf(aids);
    }

    public String displayName() {
        return givenName + " " + familyName;
    }

    public boolean has(Reason.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }

    /** Whether somebody has to act for this patient. */
    public boolean needsMe() {
        return reasons.stream().anyMatch(reason -> reason.kind().needsMe());
    }

    /** The first reason to act, or the first of all where nobody has to. */
    Reason.Kind mostUrgent() {
        return reasons.stream()
                .map(Reason::kind)
                .filter(Reason.Kind::needsMe)
                .findFirst()
                .orElseGet(() -> reasons.getFirst().kind());
    }

    /**
     * One week of the strip.
     *
     * @param activeDays days with anything done, 0 to 7
     * @param onHold whether the whole week rested
     */
    public record StripWeek(int activeDays, boolean onHold) implements Serializable {

        private static final List<StripWeek> ALL = IntStream.range(0, 16)
                .mapToObj(n -> new StripWeek(n / 2, n % 2 == 1))
                .toList();

        /** One of the sixteen weeks there are: twelve times every patient of every open list adds up. */
        static StripWeek of(int activeDays, boolean onHold) {
            return ALL.get(activeDays * 2 + (onHold ? 1 : 0));
        }
    }
}
