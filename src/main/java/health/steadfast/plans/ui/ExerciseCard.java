package health.steadfast.plans.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExercisePicture;
import health.steadfast.library.ExerciseTime;
import health.steadfast.library.ui.FallRiskMark;
import health.steadfast.plans.Suitability;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Figure;
import java.util.Locale;
import java.util.function.Consumer;

/** One exercise of the catalogue with a button that puts it into the draft; the browser only places the words. */
final class ExerciseCard {

    private static final String TEMPLATE = """
            <div class="plan-card ${item.taken ? 'plan-card-taken' : ''}">
              <span class="sf-figure sf-figure-pose ${item.figure ? '' : 'sf-figure-missing'}">${item.figure
                ? html`<img src="${item.figure}" alt="" loading="lazy">`
                : html`<vaadin-icon class="sf-icon" src="icons/lucide.svg" symbol="person-standing" aria-hidden="true"></vaadin-icon>`}</span>
              <span class="plan-card-words">
                <b>${item.name}</b>
                <small>${item.rung}</small>
                <small>${item.dose}</small>
                <span class="plan-card-marks">
                  <span class="sf-badge ${item.tone}"><vaadin-icon class="sf-icon" src="icons/lucide.svg"
                    symbol="${item.icon}" aria-hidden="true"></vaadin-icon><span>${item.risk}</span></span>
                  ${item.against ? html`<span class="sf-badge tone-watch"><vaadin-icon class="sf-icon" src="icons/lucide.svg"
                    symbol="eye-off" aria-hidden="true"></vaadin-icon><span>${item.against}</span></span>` : ''}
                </span>
              </span>
              ${item.taken
                ? html`<span class="plan-card-in"><vaadin-icon class="sf-icon" src="icons/lucide.svg" symbol="check"
                    aria-hidden="true"></vaadin-icon>${item.taken}</span>`
                : html`<vaadin-button aria-label="${item.add}" @click="${put}"><vaadin-icon class="sf-icon"
                    src="icons/lucide.svg" symbol="plus" aria-hidden="true"></vaadin-icon></vaadin-button>`}
            </div>""";

    private final Catalogue catalogue;
    private final DoseWords doses;
    private final Texts texts;
    private final Locale locale;

    ExerciseCard(Catalogue catalogue, DoseWords doses, Texts texts, Locale locale) {
        this.catalogue = catalogue;
        this.doses = doses;
        this.texts = texts;
        this.locale = locale;
    }

    LitRenderer<Exercise> renderer(DraftDesk desk, Consumer<Exercise> add) {
        return LitRenderer.<Exercise>of(TEMPLATE)
                .withProperty("figure", this::figure)
                .withProperty("name", this::name)
                .withProperty("rung", this::rung)
                .withProperty("dose", this::dose)
                .withProperty(
                        "tone", it -> FallRiskMark.of(it.fallRisk()).tone().cssClass())
                .withProperty(
                        "icon", it -> FallRiskMark.of(it.fallRisk()).icon().symbol())
                .withProperty(
                        "risk", it -> texts.get(FallRiskMark.of(it.fallRisk()).key(), locale))
                .withProperty("against", it -> against(Suitability.of(it, desk.patient())))
                .withProperty(
                        "taken", it -> desk.draft().holds(it.slug()) ? texts.get("plans.draft.in-plan", locale) : "")
                .withProperty("add", it -> texts.get("plans.draft.add", locale, name(it)))
                .withFunction("put", (SerializableConsumer<Exercise>) add::accept);
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

    private String name(Exercise exercise) {
        return catalogue.text(exercise.slug(), locale).name();
    }

    private String rung(Exercise exercise) {
        var family = exercise.family();
        var level = exercise.level();
        return family == null || level == null
                ? catalogue.label("domains", exercise.domain().code(), locale)
                : texts.get(
                        "library.rung",
                        locale,
                        level,
                        catalogue.ladder(family).size(),
                        catalogue.ladderTitle(family, locale));
    }

    private String dose(Exercise exercise) {
        var minutes = ExerciseTime.wholeMinutes(ExerciseTime.usual(exercise));
        return doses.usual(exercise, locale) + " · " + texts.get("library.minutes", locale, minutes);
    }

    private String against(Suitability suitability) {
        if (suitability.isExcluded()) {
            return texts.get("plans.draft.does-not-fit", locale);
        }
        return suitability.helperMissing() ? texts.get("plans.draft.needs-helper", locale) : "";
    }
}
