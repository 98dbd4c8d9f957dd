package health.steadfast.library.ui;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.ui.Figure;

/** What shows an exercise: its drawing, or the photo or film a clinic has given to its own. */
final class Pictures {

    private Pictures() {}

    static Figure of(ExerciseSlug slug, Catalogue catalogue, String altText) {
        return catalogue
                .picture(slug)
                .map(it -> it.isVideo() ? Figure.film(it.address(), altText) : Figure.photo(it.address(), altText))
                .orElseGet(() -> new Figure(slug.value(), altText));
    }
}
