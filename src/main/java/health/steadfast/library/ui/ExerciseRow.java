package health.steadfast.library.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExercisePicture;
import health.steadfast.library.ExerciseTime;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Figure;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One exercise as a row of the library: the words are made here, the browser only places them. */
final class ExerciseRow {

    private static final String TEMPLATE = """
            <div class="library-row">
              <span class="sf-figure sf-figure-pose ${item.figure ? '' : 'sf-figure-missing'}">${item.figure
                ? html`<img src="${item.figure}" alt="" loading="lazy">`
                : html`<vaadin-icon class="sf-icon" src="icons/lucide.svg" symbol="person-standing" aria-hidden="true"></vaadin-icon>`}</span>
              <span class="library-name"><a router-link href="${item.address}">${item.name}</a><small>${item.rung}</small></span>
              <span class="library-what">${item.domain}<small>${item.position}</small></span>
              <span class="library-needs">${item.equipment}</span>
              <span class="library-dose">${item.dose}<small>${item.minutes}</small></span>
              <span class="sf-badge ${item.tone}"><vaadin-icon class="sf-icon" src="icons/lucide.svg"
                symbol="${item.icon}" aria-hidden="true"></vaadin-icon><span>${item.risk}</span></span>
            </div>""";

    private final Catalogue catalogue;
    private final DoseWords doses;
    private final Texts texts;
    private final Locale locale;
    private final UnaryOperator<String> address;

    /** @param address what of the present address goes along to the exercise */
    ExerciseRow(Catalogue catalogue, DoseWords doses, Texts texts, Locale locale, UnaryOperator<String> address) {
        this.address = address;
        this.catalogue = catalogue;
        this.doses = doses;
        this.texts = texts;
        this.locale = locale;
    }

    LitRenderer<Exercise> renderer() {
        return LitRenderer.<Exercise>of(TEMPLATE)
                .withProperty("address", it -> address.apply(LibraryRoutes.exerciseOf(it.slug())))
                .withProperty("figure", this::figure)
                .withProperty("name", it -> catalogue.text(it.slug(), locale).name())
                .withProperty("rung", this::rung)
                .withProperty(
                        "domain", it -> catalogue.label("domains", it.domain().code(), locale))
                .withProperty("position", it -> catalogue.label("positions", it.position(), locale))
                .withProperty("equipment", this::equipment)
                .withProperty("dose", it -> doses.usual(it, locale))
                .withProperty(
                        "minutes",
                        it -> texts.get("library.minutes", locale, ExerciseTime.wholeMinutes(ExerciseTime.usual(it))))
                .withProperty(
                        "tone", it -> FallRiskMark.of(it.fallRisk()).tone().cssClass())
                .withProperty(
                        "icon", it -> FallRiskMark.of(it.fallRisk()).icon().symbol())
                .withProperty(
                        "risk", it -> texts.get(FallRiskMark.of(it.fallRisk()).key(), locale));
    }

    private String figure(Exercise exercise) {
        if (Figure.isDrawn(exercise.slug().value())) {
            return Figure.poseOf(exercise.slug().value());
        }
        return catalogue
                .picture(exercise.slug())
                .filter(it -> !it.isVideo())
                .map(ExercisePicture::address)
                .orElse("");
    }

    private String rung(Exercise exercise) {
        if (exercise.slug().isOwn()) {
            var language = catalogue.languageOf(exercise.slug(), locale).getLanguage();
            return language.equals(locale.getLanguage())
                    ? texts.get("library.own", locale)
                    : texts.get("library.own", locale) + " · " + texts.get("library.only-in." + language, locale);
        }
        var family = exercise.family();
        var level = exercise.level();
        return family == null || level == null
                ? ""
                : texts.get(
                        "library.rung",
                        locale,
                        level,
                        catalogue.ladder(family).size(),
                        catalogue.ladderTitle(family, locale));
    }

    private String equipment(Exercise exercise) {
        return exercise.equipment().isEmpty()
                ? texts.get("library.no-equipment", locale)
                : exercise.equipment().stream()
                        .map(it -> catalogue.label("equipment", it, locale))
                        .collect(Collectors.joining(" · "));
    }
}
