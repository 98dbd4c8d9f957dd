package health.steadfast.library;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.ClinicScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The catalogue as one clinic sees it: the built-in exercises, and its own beside them. Own ones are read together by
 * one statement and kept for a short while; a change on this server shows at once, one made on another server within
 * {@link #KEPT}, and a slug that is not known yet is looked for anew.
 */
@Component
class ClinicCatalogue implements Catalogue {

    static final Duration KEPT = Duration.ofSeconds(30);

    private final BuiltInCatalogue builtIn;
    private final OwnExerciseTable table;
    private final TransactionTemplate reading;
    private final Clock clock;
    private final Map<ClinicId, Held> held = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    ClinicCatalogue(
            BuiltInCatalogue builtIn, OwnExerciseTable table, PlatformTransactionManager transactions, Clock clock) {
        this.builtIn = builtIn;
        this.table = table;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    private record Held(Map<ExerciseSlug, OwnExercise> own, Instant readAt) {}

    @Override
    public List<Exercise> all() {
        var own = own().values().stream().map(OwnExercise::exercise).filter(it -> !it.retired());
        return Stream.concat(builtIn.snapshot().all().stream(), own)
                .sorted(Comparator.comparing(Exercise::domain))
                .toList();
    }

    @Override
    public Optional<Exercise> find(ExerciseSlug slug) {
        return slug.isOwn()
                ? own(slug).map(OwnExercise::exercise)
                : builtIn.snapshot().find(slug);
    }

    @Override
    public Exercise get(ExerciseSlug slug) {
        return find(slug).orElseThrow(() -> new IllegalArgumentException("no exercise " + slug));
    }

    @Override
    public ExerciseText text(ExerciseSlug slug, Locale locale) {
        return slug.isOwn() ? required(slug).text(locale) : builtIn.snapshot().text(slug, locale);
    }

    @Override
    public Locale languageOf(ExerciseSlug slug, Locale locale) {
        return slug.isOwn()
                ? required(slug).language(locale)
                : builtIn.snapshot().languageOf(slug, locale);
    }

    @Override
    public Optional<ExercisePicture> picture(ExerciseSlug slug) {
        return slug.isOwn() ? own(slug).map(OwnExercise::picture) : Optional.empty();
    }

    @Override
    public String label(String kind, String code, Locale locale) {
        return builtIn.snapshot().label(kind, code, locale);
    }

    @Override
    public Collection<String> codes(String kind) {
        return builtIn.snapshot().codes(kind);
    }

    @Override
    public List<Exercise> ladder(String family) {
        return builtIn.snapshot().ladder(family);
    }

    @Override
    public String ladderTitle(String family, Locale locale) {
        return builtIn.snapshot().ladderTitle(family, locale);
    }

    @Override
    public String ladderAxis(String family, Locale locale) {
        return builtIn.snapshot().ladderAxis(family, locale);
    }

    /** What a copy of an exercise begins with; it stands on no ladder and has no picture. */
    Optional<OwnExercise> copyOf(ExerciseSlug slug) {
        return find(slug).map(original -> {
            var own = slug.isOwn() ? required(slug) : null;
            return new OwnExercise(
                    original.asOwn(ExerciseSlug.own(), codes("aids")),
                    own == null ? text(slug, Locale.ENGLISH).withoutChange() : own.english(),
                    own == null ? text(slug, Locale.GERMAN).withoutChange() : own.german(),
                    slug,
                    null,
                    null,
                    null,
                    OwnExercise.blank().version());
        });
    }

    /** What is held of this clinic is read anew after the running transaction, whichever way it ends. */
    void changedInThisTransaction() {
        var clinic = ClinicScope.inForce().orElseThrow();
        forget(clinic);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget(clinic);
            }
        });
    }

    private void forget(ClinicId clinic) {
        changes.incrementAndGet();
        held.remove(clinic);
    }

    private OwnExercise required(ExerciseSlug slug) {
        return own(slug).orElseThrow(() -> new IllegalArgumentException("no exercise " + slug));
    }

    private Optional<OwnExercise> own(ExerciseSlug slug) {
        var known = Optional.ofNullable(own().get(slug));
        return known.isPresent()
                ? known
                : ClinicScope.inForce().map(clinic -> read(clinic).get(slug));
    }

    private Map<ExerciseSlug, OwnExercise> own() {
        return ClinicScope.inForce().map(this::keptOrRead).orElse(Map.of());
    }

    private Map<ExerciseSlug, OwnExercise> keptOrRead(ClinicId clinic) {
        var kept = held.get(clinic);
        return kept != null && clock.instant().isBefore(kept.readAt().plus(KEPT)) ? kept.own() : read(clinic);
    }

    /** What was read while somebody changed something is used once and not kept. */
    private Map<ExerciseSlug, OwnExercise> read(ClinicId clinic) {
        var before = changes.get();
        var own = reading.execute(status -> table.all());
        if (changes.get() == before) {
            held.put(clinic, new Held(own, clock.instant()));
        }
        return own;
    }
}
