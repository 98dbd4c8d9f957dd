package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.PatientId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the record say what a keyed week says: adds what is new on it and takes back what no longer stands there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SheetTaker {

    private final LogTaker taker;
    private final LogBook book;
    private final DayAnswers answers;
    private final SessionBook sessions;
    private final DaySessions stored;
    private final Days days;
    private final FallBook falls;

    SheetTaker(
            LogTaker taker,
            LogBook book,
            DayAnswers answers,
            SessionBook sessions,
            DaySessions stored,
            Days days,
            FallBook falls) {
        this.taker = taker;
        this.book = book;
        this.answers = answers;
        this.sessions = sessions;
        this.stored = stored;
        this.days = days;
        this.falls = falls;
    }

    /** Takes the days that changed. */
    void take(PatientId patient, SheetEntry entry, SheetState state) {
        for (var place : state.sheet().changed(entry)) {
            var day = state.sheet().days().get(place);
            take(patient, entry, state, day, day.fit(entry.days().get(place)));
        }
    }

    private void take(PatientId patient, SheetEntry entry, SheetState state, WeekSheet.Day day, SheetDay line) {
        var source = entry.origin().source();
        var newVersion = !day.ownWord() && line.shortVersion() != day.keyed().shortVersion();
        takeBack(state, day, line, newVersion);
        var session = session(patient, state, day, line);
        if (!line.done().isEmpty()) {
            var whole = days.read(patient, day.date());
            if (session != null && (session.offer().isEmpty() || newVersion)) {
                session.offerInstead(offer(state, whole, line));
                stored.flush();
            }
            log(patient, entry, state, whole, line, newVersion);
        }
        if (!line.answer().equals(day.keyed().answer())) {
            answers.set(patient, day.date(), source, answer(day, line));
        }
        stumbled(
                patient,
                entry.id(),
                state,
                day,
                FallKind.FALL,
                line.fell(),
                day.keyed().fell());
        stumbled(
                patient,
                entry.id(),
                state,
                day,
                FallKind.NEAR_FALL,
                line.nearlyFell(),
                day.keyed().nearlyFell());
    }

    private void takeBack(SheetState state, WeekSheet.Day day, SheetDay line, boolean all) {
        for (var item : new LinkedHashSet<>(day.keyed().done())) {
            var logs = state.keyed(day.date(), item);
            var kept = all ? 0 : state.wanted(day.date(), item, line.times(item));
            logs.stream().skip(kept).map(LogRow::id).forEach(book::takeBack);
        }
    }

    private void log(PatientId patient, SheetEntry entry, SheetState state, Day day, SheetDay line, boolean all) {
        var isToday = day.date().equals(state.sheet().today());
        for (var item : new LinkedHashSet<>(line.done())) {
            var there = all ? 0 : state.keyed(day.date(), item).size();
            var wanted = state.wanted(day.date(), item, line.times(item));
            var place = LogTaker.nextPlace(day, item);
            for (var nth = there; nth < wanted; nth++) {
                var id = SheetState.logId(entry.id(), day.date(), item, nth);
                taker.record(
                        patient,
                        day,
                        isToday,
                        new LogTaker.Tick(id, item, place, entry.origin().source()));
                place++;
            }
        }
    }

    /** A day has a session where it says more than what was done, and today, so that the patient finds it begun. */
    private @Nullable DaySession session(PatientId patient, SheetState state, WeekSheet.Day day, SheetDay line) {
        var today = day.date().equals(state.sheet().today());
        var known = day.keyed();
        var says = line.shortVersion()
                || known.shortVersion()
                || known.tiredBefore() != null
                || known.tiredAfter() != null
                || line.tiredBefore() != null
                || line.tiredAfter() != null;
        if (!says && !(today && !line.done().isEmpty())) {
            return null;
        }
        var session = sessions.ofDay(patient, day.date());
        if (day.ownWord()) {
            session.feltToo(line.tiredBefore(), line.tiredAfter());
        } else {
            if (line.shortVersion() != known.shortVersion()) {
                session.key(line.shortVersion() ? Variant.SHORT : Variant.FULL);
            }
            session.felt(line.tiredBefore(), line.tiredAfter());
        }
        stored.flush();
        return session;
    }

    /** What was done; of a short version also what it left out, because that is not missing then. */
    private static List<PlanItemId> offer(SheetState state, Day day, SheetDay line) {
        if (day.date().equals(state.sheet().today())) {
            return TodayOf.toStart(day);
        }
        var offer = new ArrayList<PlanItemId>();
        for (var item : line.done()) {
            for (var place = 0; place < state.exercisesOf(day.date(), item); place++) {
                offer.add(item);
            }
        }
        if (line.shortVersion()) {
            day.offer().items().stream()
                    .filter(item -> !offer.contains(item.id()))
                    .forEach(item -> offer.addAll(day.places(item)));
        }
        return offer;
    }

    /** The patient's own words stay; what was not said may be added. */
    private static DayAnswer answer(WeekSheet.Day day, SheetDay line) {
        var own = day.keyed().answer();
        if (!day.ownWord()) {
            return line.answer();
        }
        return new DayAnswer(
                own.effort() == null ? line.answer().effort() : own.effort(),
                own.steadiness() == null ? line.answer().steadiness() : own.steadiness());
    }

    /** A tick is a report, with the rests it brings; without the tick it is withdrawn, and stays in sight. */
    private void stumbled(
            PatientId patient,
            UUID sheet,
            SheetState state,
            WeekSheet.Day day,
            FallKind kind,
            boolean now,
            boolean before) {
        if (now && !before) {
            falls.report(patient, SheetState.fallId(sheet, day.date(), kind), kind, null, day.date());
        } else if (before && !now) {
            state.sheets().stream()
                    .map(earlier -> SheetState.fallId(earlier, day.date(), kind))
                    .flatMap(id -> falls.find(patient, id).stream())
                    .forEach(falls::withdraw);
        }
    }
}
