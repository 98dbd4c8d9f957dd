package health.steadfast.workspace;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Edss;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.caseload.WeakerSide;
import health.steadfast.library.Axis;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.PatientId;
import health.steadfast.workspace.RosterRow.StripWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@link RosterQuery}. */
final class RosterRows {

    private static final int STRIP_WEEKS = 12;

    private RosterRows() {}

    static Known read(ResultSet row, int number) throws SQLException {
        var edss = row.getBigDecimal("edss");
        var side = row.getString("weaker_side");
        return new Known(
                new PatientId(row.getObject("patient_id", UUID.class)),
                new RecordNumber(row.getString("record_number")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                MsCourse.valueOf(row.getString("ms_course")),
                edss == null ? null : Edss.of(edss),
                side == null ? null : WeakerSide.valueOf(side),
                row.getBoolean("heat_sensitive"),
                SqlArrays.strings(row, "aids").stream()
                        .flatMap(code -> Aid.ofCode(code).stream())
                        .collect(Collectors.toSet()),
                row.getObject("last_date", LocalDate.class),
                row.getString("standing_in_for"),
                facts(row));
    }

    private static RosterFacts facts(ResultSet row) throws SQLException {
        var entries = Stream.concat(SqlArrays.dates(row, "entries").stream(), Stream.of(date(row, "last_entry")))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new RosterFacts(
                row.getObject("today", LocalDate.class),
                date(row, "plan_since"),
                pauses(row),
                entries,
                SqlArrays.dates(row, "trained").stream()
                        .filter(Objects::nonNull)
                        .toList(),
                date(row, "injured_on"),
                date(row, "fell_on"),
                row.getInt("near_falls"),
                row.getInt("unreviewed_near_falls"),
                row.getInt("resting"),
                row.getInt("locked"),
                date(row, "symptom_on"),
                date(row, "next_on"),
                row.getInt("unread"),
                contact(row),
                new RosterFacts.Guided(
                        row.getInt("too_hard"),
                        row.getInt("ready"),
                        row.getInt("over_done"),
                        date(row, "back_since"),
                        date(row, "plan_ends")));
    }

    private static RosterFacts.@Nullable LastContact contact(ResultSet row) throws SQLException {
        var answered = row.getBoolean("answered");
        return row.wasNull() ? null : new RosterFacts.LastContact(answered, date(row, "call_on"));
    }

    private static List<PausePeriod> pauses(ResultSet row) throws SQLException {
        var kinds = SqlArrays.strings(row, "kinds");
        var froms = SqlArrays.dates(row, "froms");
        var untils = SqlArrays.dates(row, "untils");
        var pauses = new ArrayList<PausePeriod>();
        for (var i = 0; i < kinds.size(); i++) {
            pauses.add(new PausePeriod(
                    PauseKind.valueOf(kinds.get(i)), Objects.requireNonNull(froms.get(i)), untils.get(i)));
        }
        return pauses;
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A patient before the figures are known. */
    record Known(
            PatientId id,
            RecordNumber record,
            String givenName,
            String familyName,
            LocalDate birthDate,
            MsCourse course,
            @Nullable Edss edss,
            @Nullable WeakerSide weakerSide,
            boolean heatSensitive,
            Set<Aid> aids,
            @Nullable LocalDate lastSession,
            @Nullable String standingInFor,
            RosterFacts facts) {

        RosterRow row(Map<String, AxisCounts> counts) {
            var onHold = facts.isOnHold(facts.today());
            return new RosterRow(
                    id,
                    record,
                    givenName,
                    familyName,
                    Period.between(birthDate, facts.today()).getYears(),
                    course,
                    edss,
                    weakerSide,
                    heatSensitive,
                    aids,
                    facts.today(),
                    ReasonRule.reasons(facts),
                    Arrays.stream(Axis.values())
                            .map(axis -> Objects.requireNonNull(counts.get(axis.name()))
                                    .figure(onHold))
                            .toList(),
                    strip(),
                    lastSession,
                    facts.nextReview(),
                    standingInFor);
        }

        private List<StripWeek> strip() {
            var trained = new HashSet<>(facts.trained());
            var running = WeekPlan.weekOf(facts.today());
            return IntStream.range(0, STRIP_WEEKS)
                    .mapToObj(week -> running.minusWeeks(STRIP_WEEKS - 1L - week))
                    .map(monday -> week(monday, trained))
                    .toList();
        }

        private StripWeek week(LocalDate monday, Set<LocalDate> trained) {
            var days = IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
            return StripWeek.of(
                    (int) days.stream().filter(trained::contains).count(),
                    days.stream().filter(day -> !day.isAfter(facts.today())).allMatch(facts::isOnHold));
        }
    }
}
