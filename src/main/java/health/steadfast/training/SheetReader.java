package health.steadfast.training;

import health.steadfast.caseload.PatientReader;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a week sheet together from the plan of each day and what is known of it. Seven statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SheetReader {

    private final PatientReader patients;
    private final PlanReader plans;
    private final DaysLogs logs;
    private final SheetBook book;
    private final Clock clock;

    SheetReader(PatientReader patients, PlanReader plans, DaysLogs logs, SheetBook book, Clock clock) {
        this.patients = patients;
        this.plans = plans;
        this.logs = logs;
        this.book = book;
        this.clock = clock;
    }

    SheetState read(PatientId patient, LocalDate week) {
        var today =
                LocalDay.of(clock.instant(), ZoneId.of(patients.card(patient).zone()));
        var history = plans.history(patient, week);
        var rows = logs.between(patient, week, week.plusDays(6)).stream()
                .filter(row -> !row.superseded() && row.outcome() != Outcome.SKIPPED)
                .toList();
        var sheets = book.sheets(patient, week);
        var known = book.days(patient, week);
        var columns = new LinkedHashMap<PlanItemId, WeekSheet.Column>();
        var items = new LinkedHashMap<LocalDate, Map<PlanItemId, PrescribedItem>>();
        var days = new ArrayList<WeekSheet.Day>();
        for (var line : known) {
            var asked = asked(history, line.date());
            asked.values().forEach(item -> columns.put(item.id(), new WeekSheet.Column(item.id(), item.exercise())));
            items.put(line.date(), asked);
            var ofDay =
                    rows.stream().filter(row -> row.date().equals(line.date())).toList();
            days.add(day(line, asked, ofDay, sheets, today, history));
        }
        var sheet = new WeekSheet(
                week,
                today,
                sheets.size(),
                List.copyOf(columns.values()),
                days,
                week.isBefore(WeekPlan.weekOf(today).minusWeeks(1)),
                book.draft(patient, week).orElse(null));
        return new SheetState(sheet, items, rows, sheets);
    }

    private static Map<PlanItemId, PrescribedItem> asked(PlanHistory history, LocalDate date) {
        return history.inForceOn(date).stream()
                .flatMap(version -> version.items().stream())
                .filter(item -> item.active().covers(date))
                .collect(Collectors.toMap(PrescribedItem::id, item -> item, (a, b) -> b, LinkedHashMap::new));
    }

    private static WeekSheet.Day day(
            SheetBook.Known known,
            Map<PlanItemId, PrescribedItem> asked,
            List<LogRow> rows,
            List<UUID> sheets,
            LocalDate today,
            PlanHistory history) {
        var date = known.date();
        var keyed = times(asked, rows, row -> SheetState.isKeyed(row.source()), true);
        var entered = times(asked, rows, row -> !SheetState.isKeyed(row.source()), false);
        var line = known.line();
        for (var done : keyed.entrySet()) {
            line = line.with(done.getKey(), done.getValue());
        }
        var falls = new ArrayList<>(known.falls());
        var nearFalls = new ArrayList<>(known.nearFalls());
        sheets.forEach(sheet -> {
            falls.remove(SheetState.fallId(sheet, date, FallKind.FALL));
            nearFalls.remove(SheetState.fallId(sheet, date, FallKind.NEAR_FALL));
        });
        return new WeekSheet.Day(
                line,
                asked.values().stream()
                        .collect(Collectors.toMap(
                                PrescribedItem::id, item -> item.schedule().timesADay())),
                entered,
                EntryWindow.isOpenToStaff(date, today),
                history.pauseOn(date).isPresent(),
                known.ownWord() || !entered.isEmpty(),
                !falls.isEmpty(),
                !nearFalls.isEmpty());
    }

    /**
     * How often each item was done; the exercises of a slot together make one time.
     *
     * @param begun whether a time that is not complete counts, as where a therapist keyed what was missing of it
     */
    private static Map<PlanItemId, Integer> times(
            Map<PlanItemId, PrescribedItem> asked, List<LogRow> rows, Predicate<LogRow> which, boolean begun) {
        var times = new LinkedHashMap<PlanItemId, Integer>();
        rows.stream().filter(which).forEach(row -> times.merge(row.item(), 1, Integer::sum));
        times.replaceAll((item, logs) -> {
            var prescribed = asked.get(item);
            var each = prescribed == null ? 1 : SheetState.exercisesOf(prescribed);
            return begun ? (logs + each - 1) / each : logs / each;
        });
        return times;
    }
}
