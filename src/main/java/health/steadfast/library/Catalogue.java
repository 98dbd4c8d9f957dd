package health.steadfast.library;

import health.steadfast.shared.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The exercises of whoever asks: the built-in ones, kept in memory, and those of the clinic in scope beside them, which
 * cost one statement now and then. It holds no patient data and is open to every signed-in person.
 */
public interface Catalogue {

    /** Every exercise on offer, by domain, then in the catalogue's own order; without the retired ones. */
    List<Exercise> all();

    /** One exercise, retired ones included. */
    Optional<Exercise> find(ExerciseSlug slug);

    /**
     * One exercise that is known to exist, for instance from a prescription; it may be retired.
     *
     * @throws IllegalArgumentException if there is none
     */
    Exercise get(ExerciseSlug slug);

    /** Its words in German for a German locale, else in English; a clinic's own may have only the other language. */
    ExerciseText text(ExerciseSlug slug, Locale locale);

    /** The language in which {@link #text} answers. */
    default Locale languageOf(ExerciseSlug slug, Locale locale) {
        return Texts.nearest(locale);
    }

    /** The photo or film of a clinic's own exercise. */
    default Optional<ExercisePicture> picture(ExerciseSlug slug) {
        return Optional.empty();
    }

    /** The label of a code of the vocabulary ("equipment", "safety", …), the code itself if it is unknown. */
    String label(String kind, String code, Locale locale);

    /** The codes of one kind of the vocabulary, in the order of the catalogue. */
    Collection<String> codes(String kind);

    /** The rungs of a ladder from easy to hard. */
    List<Exercise> ladder(String family);

    /** The title of a ladder. */
    String ladderTitle(String family, Locale locale);

    /** What becomes harder from rung to rung of a ladder. */
    String ladderAxis(String family, Locale locale);
}
