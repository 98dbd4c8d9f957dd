package health.steadfast.guidance;

import health.steadfast.caseload.PatientReader;
import health.steadfast.guidance.StoredProposals.Asked;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.LivePlanService;
import health.steadfast.plans.PlanOverview;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.Step;
import health.steadfast.plans.Steps;
import health.steadfast.plans.VersionDetails;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the step of an accepted proposal on the live plan, in the name of whoever is signed in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposedSteps {

    private final PlanService plans;
    private final LivePlanService live;
    private final PatientReader patients;
    private final Catalogue catalogue;
    private final PlanWords words;
    private final Texts texts;

    ProposedSteps(
            PlanService plans,
            LivePlanService live,
            PatientReader patients,
            Catalogue catalogue,
            PlanWords words,
            Texts texts) {
        this.plans = plans;
        this.live = live;
        this.patients = patients;
        this.catalogue = catalogue;
        this.words = words;
        this.texts = texts;
    }

    /** The newest version of the open plan, and what is in force today. */
    Now newest(PatientId patient) {
        var overview = plans.overview(patient);
        return new Now(overview.newest().orElseThrow(StaleData::new), overview);
    }

    /** Answers the number of the version that came of it. */
    int take(PatientId patient, Now now, Asked asked, @Nullable LocalDate seenDoneOn) {
        var card = patients.card(patient);
        var version = now.overview().outlook().live().orElseThrow(StaleData::new);
        var item = version.items().stream()
                .filter(it -> it.id().value().equals(asked.item()))
                .findFirst()
                .orElseThrow(StaleData::new);
        var possible = new Steps(catalogue, card, version.items());
        var step = LadderEnds.step(asked.suggestion(), possible.easier(item), possible.harder(item))
                .orElseThrow(() -> new RuleViolation("guidance.rule.no-step", card.givenName()));
        var isHigh = catalogue.get(step.exercise()).fallRisk() == FallRisk.HIGH;
        if (isHigh && !step.exercise().equals(item.exercise()) && seenDoneOn == null) {
            throw new RuleViolation("guidance.rule.seen-done", step.exercise());
        }
        var reason = reason(step, item.exercise(), Locale.of(card.language()));
        return live.step(patient, now.no(), step, reason, isHigh ? seenDoneOn : null);
    }

    void takeBack(PatientId patient, int newestNo, int backTo) {
        var language = Locale.of(patients.card(patient).language());
        live.takeBack(patient, newestNo, backTo, texts.get("plans.live.reason-back", language, backTo));
    }

    private String reason(Step step, ExerciseSlug was, Locale language) {
        return texts.get(
                "plans.step.reason." + step.kind().name(),
                language,
                words.name(was, language),
                words.name(step.exercise(), language));
    }

    /** The plan as it was read before the step. */
    record Now(VersionDetails newest, PlanOverview overview) {

        int no() {
            return newest.no();
        }
    }
}
