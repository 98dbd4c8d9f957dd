package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One day of one patient: what was offered when it began, how tired the patient was, what was made ready. */
@Entity
@Table(name = "day_session")
class DaySession {

    /** Tiredness on the scale of effort: 0 full of energy, 10 worn out. */
    static final int MAX_TIREDNESS = 10;

    private static final String TIRED_BEFORE = "TIRED_BEFORE";
    private static final String TIRED_AFTER = "TIRED_AFTER";

    @Id
    private UUID daySessionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patientId;

    private LocalDate localDate;

    @Enumerated(EnumType.STRING)
    private Variant variant;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] offer;

    private @Nullable Integer fatigueBefore;
    private @Nullable Integer fatigueAfter;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] declined;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] ready;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] seated;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] chosen;

    @Enumerated(EnumType.STRING)
    private @Nullable NotToday notToday;

    /** Version and tiredness are what a therapist keyed; the patient has said nothing of them since. */
    private boolean keyed;

    private Instant startedAt;
    private @Nullable Instant finishedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DaySession() {} // for JPA

    private DaySession(PatientId patient, LocalDate date, Instant now) {
        this.daySessionId = Ids.next();
        this.patientId = patient;
        this.localDate = date;
        this.variant = Variant.FULL;
        this.offer = new UUID[0];
        this.declined = new String[0];
        this.ready = new UUID[0];
        this.seated = new UUID[0];
        this.chosen = new String[0];
        this.startedAt = now;
    }

    static DaySession begin(PatientId patient, LocalDate date, Instant now) {
        return new DaySession(patient, date, now);
    }

    UUID id() {
        return daySessionId;
    }

    List<PlanItemId> offer() {
        return items(offer);
    }

    /** Adds what is offered now; an item may stand there once for each time of the day. */
    void offer(Collection<PlanItemId> more) {
        var all = new ArrayList<>(Arrays.asList(offer));
        more.forEach(item -> all.add(item.value()));
        offer = all.toArray(UUID[]::new);
        notToday = null;
        finishedAt = null;
    }

    /** What the day offers instead of all before: it was keyed in another version, which leaves other things out. */
    void offerInstead(Collection<PlanItemId> items) {
        offer = new UUID[0];
        offer(items);
    }

    /** Whether the day goes in the short or the hot-day version. */
    boolean isLighter() {
        return variant != Variant.FULL;
    }

    /** The patient leaves this day out. */
    void leaveOut(NotToday why) {
        notToday = why;
        keyed = false;
    }

    /** The patient goes on after all. */
    void takeUpAgain() {
        notToday = null;
    }

    boolean isLeftOut() {
        return notToday != null;
    }

    /** How tired before the first exercise; null: would rather not say. */
    void tiredBefore(@Nullable Integer level) {
        keyed = false;
        fatigueBefore = requireLevel(level);
        decline(TIRED_BEFORE, level == null);
    }

    void tiredAfter(@Nullable Integer level, Instant now) {
        keyed = false;
        fatigueAfter = requireLevel(level);
        decline(TIRED_AFTER, level == null);
        finishedAt = now;
    }

    /** How tired, as a therapist knows it; what is not known is open, not declined. */
    void felt(@Nullable Integer before, @Nullable Integer after) {
        keyed = true;
        fatigueBefore = requireLevel(before);
        fatigueAfter = requireLevel(after);
    }

    /** What the patient has not said, as a therapist knows it. */
    void feltToo(@Nullable Integer before, @Nullable Integer after) {
        fatigueBefore = fatigueBefore == null ? requireLevel(before) : fatigueBefore;
        fatigueAfter = fatigueAfter == null ? requireLevel(after) : fatigueAfter;
    }

    @Nullable
    Integer tiredBefore() {
        return fatigueBefore;
    }

    @Nullable
    Integer tiredAfter() {
        return fatigueAfter;
    }

    boolean wasAskedBefore() {
        return fatigueBefore != null || Arrays.asList(declined).contains(TIRED_BEFORE);
    }

    boolean wasAskedAfter() {
        return fatigueAfter != null || Arrays.asList(declined).contains(TIRED_AFTER);
    }

    void makeReady(PlanItemId item) {
        ready = with(ready, item);
    }

    boolean isReady(PlanItemId item) {
        return Arrays.asList(ready).contains(item.value());
    }

    /** The patient takes the safer version of an item today. */
    void seat(PlanItemId item) {
        seated = with(seated, item);
    }

    boolean isSeated(PlanItemId item) {
        return Arrays.asList(seated).contains(item.value());
    }

    Variant variant() {
        return variant;
    }

    /** The patient does the short, the hot-day or the full version from now on. */
    void take(Variant version) {
        variant = version;
        keyed = false;
    }

    /** It was the short or the full version, as a therapist knows it. */
    void key(Variant version) {
        variant = version;
        keyed = true;
    }

    /** The patient does another exercise of a slot at one of the item's places in the session. */
    void choose(PlanItemId item, int place, ExerciseSlug exercise) {
        var start = item + " " + place + " ";
        chosen = Stream.concat(Arrays.stream(chosen).filter(it -> !it.startsWith(start)), Stream.of(start + exercise))
                .toArray(String[]::new);
    }

    /** What the patient chose for an item, by place. */
    Map<Integer, ExerciseSlug> chosen(PlanItemId item) {
        return Arrays.stream(chosen)
                .map(it -> it.split(" "))
                .filter(it -> it[0].equals(item.toString()))
                .collect(Collectors.toMap(it -> Integer.valueOf(it[1]), it -> new ExerciseSlug(it[2])));
    }

    private void decline(String question, boolean yes) {
        var others = Arrays.stream(declined).filter(it -> !it.equals(question)).toList();
        var all = new ArrayList<>(others);
        if (yes) {
            all.add(question);
        }
        declined = all.toArray(String[]::new);
    }

    private static @Nullable Integer requireLevel(@Nullable Integer level) {
        if (level != null && (level < 0 || level > MAX_TIREDNESS)) {
            throw new IllegalArgumentException("tiredness must be between 0 and 10, was " + level);
        }
        return level;
    }

    private static UUID[] with(UUID[] items, PlanItemId item) {
        var all = new ArrayList<>(Arrays.asList(items));
        if (!all.contains(item.value())) {
            all.add(item.value());
        }
        return all.toArray(UUID[]::new);
    }

    private static List<PlanItemId> items(UUID[] ids) {
        return Arrays.stream(ids).map(PlanItemId::new).toList();
    }
}
