package health.steadfast.guidance;

import health.steadfast.training.HandQuality;
import health.steadfast.training.StopReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of the examples: all as planned, effort 5, a slight sway, unless said otherwise. */
final class SomeSession {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final UUID log = UUID.randomUUID();
    private LocalDate day = TODAY;
    private double completion = 1;
    private @Nullable Integer effort = 5;
    private @Nullable Wobble wobble = Wobble.SOME;
    private @Nullable HandQuality hand;
    private int painBefore;
    private int pain;
    private int nearFalls;
    private int falls;
    private boolean redFlag;
    private @Nullable StopReason stopped;
    private boolean hot;
    private boolean lighter;
    private boolean ofTheDay;
    private boolean twoMore;
    private boolean sinceChange = true;
    private boolean reviewed;

    static SomeSession ok() {
        return new SomeSession();
    }

    static SomeSession effort(@Nullable Integer effort) {
        var session = new SomeSession();
        session.effort = effort;
        return session;
    }

    static SomeSession easy(int effort) {
        return effort(effort).wobble(Wobble.NONE);
    }

    static SomeSession hand(int effort, HandQuality hand) {
        var session = effort(effort).wobble(null);
        session.hand = hand;
        return session;
    }

    SomeSession wobble(@Nullable Wobble wobble) {
        this.wobble = wobble;
        return this;
    }

    SomeSession pain(int worst, int before) {
        this.pain = worst;
        this.painBefore = before;
        return this;
    }

    SomeSession fall() {
        this.falls = 1;
        this.wobble = Wobble.LOST;
        return this;
    }

    SomeSession nearFalls(int count) {
        this.nearFalls = count;
        this.wobble = Wobble.LOST;
        return this;
    }

    SomeSession redFlag() {
        this.redFlag = true;
        return this;
    }

    SomeSession done(double completion, StopReason why) {
        this.completion = completion;
        this.stopped = why;
        return this;
    }

    SomeSession hot() {
        this.hot = true;
        return this;
    }

    SomeSession lighter() {
        this.lighter = true;
        return this;
    }

    SomeSession ofTheDay() {
        this.ofTheDay = true;
        return this;
    }

    SomeSession twoMore() {
        this.twoMore = true;
        return this;
    }

    SomeSession beforeTheChange() {
        this.sinceChange = false;
        return this;
    }

    SomeSession reviewed() {
        this.reviewed = true;
        return this;
    }

    SomeSession on(LocalDate date) {
        this.day = date;
        return this;
    }

    ExerciseSession session() {
        return new ExerciseSession(
                log,
                day,
                completion,
                effort,
                wobble,
                hand,
                painBefore,
                pain,
                nearFalls,
                falls,
                redFlag,
                stopped,
                hot,
                lighter,
                ofTheDay,
                twoMore,
                sinceChange,
                reviewed);
    }

    /** Every second day, the newest yesterday. */
    static List<ExerciseSession> everySecondDay(SomeSession... sessions) {
        var all = new ArrayList<ExerciseSession>();
        for (var i = 0; i < sessions.length; i++) {
            all.add(sessions[i]
                    .on(TODAY.minusDays(1 + 2L * (sessions.length - 1 - i)))
                    .session());
        }
        return all;
    }
}
