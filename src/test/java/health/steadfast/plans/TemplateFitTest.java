package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.TemplateNote.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What of a template reaches a patient, and what is said about the rest. */
@SpringBootTest
class TemplateFitTest {

    private static final Schedule THREE_DAYS = new Schedule.TimesAWeek(3, 1);

    @Autowired
    Catalogue catalogue;

    @Autowired
    BuiltInTemplates builtIn;

    @Test
    void whatFitsIsTakenAsItStands() {
        var fitted = fit(Cards.minutes(60), "seated-march", "post-coins");

        assertThat(exercises(fitted)).containsExactly("seated-march", "post-coins");
        assertThat(fitted.notes()).isEmpty();
        assertThat(fitted.items().getFirst().dose()).isEqualTo(Drafts.TWO_TIMES_EIGHT);
    }

    @Test
    void aWheelchairUserSitsInsteadOfStanding() {
        var fitted = fit(Cards.with(Aid.WHEELCHAIR), "stand-feet-together", "post-coins");

        assertThat(exercises(fitted)).containsExactly("sit-tall-hands-free", "post-coins");
        assertThat(fitted.notes())
                .containsExactly(new TemplateNote(
                        slug("stand-feet-together"),
                        Reason.EXCLUDED,
                        slug("sit-tall-hands-free"),
                        Set.of("wheelchair")));
    }

    @Test
    void everyBuiltInTemplateCanBePublishedForAWheelchairUserAsItIsFitted() {
        var patient = Cards.with(Aid.WHEELCHAIR);
        var check = new PublishingCheck(catalogue, patient, Set.of());

        assertThat(builtIn.all()).allSatisfy(template -> {
            var fitted = new TemplateFit(catalogue, patient, Set.of()).fit(template.items(), List.of());
            assertThat(check.problems(fitted.items())).isEmpty();
            assertThat(fitted.items())
                    .noneMatch(item -> catalogue.get(item.exercise()).isOnFeet());
        });
    }

    @Test
    void whoCannotStandUnaidedAndWhoCannotLieFlatAreSpared() {
        assertThat(exercises(
                        fit(Cards.with(Contraindication.CANNOT_STAND_UNAIDED), "stand-heel-lifts", "seated-march")))
                .containsExactly("seated-heel-lifts", "seated-march");
        var lying = fit(Cards.with(Contraindication.CANNOT_LIE_FLAT), "knee-rolls", "seated-march");
        assertThat(exercises(lying)).containsExactly("seated-march");
        assertThat(lying.notes())
                .containsExactly(
                        new TemplateNote(slug("knee-rolls"), Reason.EXCLUDED, null, Set.of("cannot-lie-flat")));
    }

    @Test
    void aSaferSiblingThatIsThereAlreadyIsNotPrescribedTwice() {
        var fitted = fit(Cards.with(Aid.WHEELCHAIR), "stand-feet-together", "stand-semi-tandem", "sit-tall-hands-free");

        assertThat(exercises(fitted)).containsExactly("sit-tall-hands-free");
        assertThat(fitted.notes()).hasSize(2).allMatch(note -> note.instead() == null);
    }

    @Test
    void whatNeedsAHelperMakesWayForThoseWhoTrainAlone() {
        var fitted = fit(Cards.trainingAlone(), "stand-head-turns");

        assertThat(exercises(fitted)).containsExactly("sit-tall-hands-free");
        assertThat(fitted.notes()).extracting(TemplateNote::reason).containsExactly(Reason.HELPER_MISSING);
    }

    @Test
    void highFallRiskComesInOnlyWithARelease() {
        var tandem = List.of(Drafts.item("stand-tandem"));

        var withoutIt = new TemplateFit(catalogue, Cards.minutes(60), Set.of()).fit(tandem, List.of());
        var withIt = new TemplateFit(catalogue, Cards.minutes(60), Set.of(slug("stand-tandem"))).fit(tandem, List.of());

        assertThat(withoutIt.notes()).extracting(TemplateNote::reason).containsExactly(Reason.NEEDS_RELEASE);
        assertThat(exercises(withoutIt)).containsExactly("sit-tall-hands-free");
        assertThat(exercises(withIt)).containsExactly("stand-tandem");
        assertThat(withIt.notes()).isEmpty();
    }

    @Test
    void twoFallsOrUnknownOnesPutBothHandsOnASupportForEverythingOnTheFeet() {
        var fitted = fit(Cards.fallen(FallsLastYear.NOT_KNOWN), "stand-feet-together", "seated-march");

        assertThat(fitted.items())
                .extracting(item -> item.dose().support())
                .containsExactly(Support.BOTH_HANDS, Support.NONE);
        assertThat(fit(Cards.fallen(FallsLastYear.ONE), "stand-feet-together")
                        .items()
                        .getFirst()
                        .dose()
                        .support())
                .isEqualTo(Support.NONE);
    }

    @Test
    void anExerciseThatNobodyKnowsAnyMoreIsToldAtItsPlaceAndLeftOut() {
        var fitted = fit(Cards.minutes(60), "seated-march", "gone-for-good", "post-coins");

        assertThat(exercises(fitted)).containsExactly("seated-march", "post-coins");
        assertThat(fitted.notes()).containsExactly(TemplateNote.about(slug("gone-for-good"), Reason.REMOVED));
    }

    @Test
    void setsAreSavedBeforeAnExerciseIsLeftOutForTheMinutesOfTheDay() {
        var four = new Dose(4, null, 60, null, 60, Side.NONE, Support.NONE, null); // 7 minutes
        var template = List.of(
                Drafts.item("sit-tall-hands-free", four, THREE_DAYS),
                Drafts.item("seated-march", four, THREE_DAYS),
                Drafts.item("post-coins", four, THREE_DAYS));

        var tenMinutes = new TemplateFit(catalogue, Cards.minutes(10), Set.of()).fit(template, List.of());
        var fiveMinutes = new TemplateFit(catalogue, Cards.minutes(5), Set.of()).fit(template, List.of());

        assertThat(tenMinutes.items())
                .extracting(item -> item.dose().sets())
                .allMatch(sets -> sets >= 2 && sets < 4)
                .hasSize(3);
        assertThat(tenMinutes.notes()).extracting(TemplateNote::reason).containsOnly(Reason.FEWER_SETS);
        assertThat(exercises(fiveMinutes)).containsExactly("sit-tall-hands-free");
        assertThat(fiveMinutes.notes())
                .extracting(TemplateNote::reason)
                .contains(Reason.DAILY_MINUTES)
                .contains(Reason.FEWER_SETS);
    }

    @Test
    void oneExerciseStaysHoweverFewMinutesThereAre() {
        assertThat(fit(Cards.minutes(1), "seated-dance").items()).hasSize(1);
    }

    @Test
    void aFifthExerciseOfTheDayIsLeftOut() {
        var fitted =
                fit(Cards.minutes(120), "seated-march", "seated-dance", "post-coins", "stack-cups", "squeeze-sponge");

        assertThat(fitted.items()).hasSize(4);
        assertThat(fitted.notes()).containsExactly(TemplateNote.about(slug("squeeze-sponge"), Reason.MANY_EXERCISES));
    }

    @Test
    void whatWasInThePlanBeforeKeepsItsIdentityAndTheRestBeginsAnew() {
        var before = Drafts.item("post-coins");
        var template = List.of(Drafts.item("post-coins"), Drafts.item("seated-march"));

        var fitted = new TemplateFit(catalogue, Cards.minutes(60), Set.of()).fit(template, List.of(before));

        assertThat(fitted.items().getFirst().id()).isEqualTo(before.id());
        assertThat(fitted.items().getLast().id())
                .isNotEqualTo(template.getLast().id())
                .isNotEqualTo(before.id());
    }

    @Test
    void whatWasPrescribedForAReasonStaysWithIt() {
        var item = Drafts.item("stand-feet-together").withExclusionReason("Stands well at the rail");

        var fitted = new TemplateFit(catalogue, Cards.with(Aid.WHEELCHAIR), Set.of()).fit(List.of(item), List.of());

        assertThat(exercises(fitted)).containsExactly("stand-feet-together");
    }

    @Test
    void whatIsNotAtHomeIsLeftOutOnceSomebodyHasAsked() {
        var template = List.of(Drafts.item("seated-band-row"), Drafts.item("seated-march"));
        var withMat = new TemplateFit(catalogue, Cards.having(Set.of("mat"), Set.of()), Set.of());
        var withBand = new TemplateFit(catalogue, Cards.having(Set.of("band", "door-anchor"), Set.of()), Set.of());

        assertThat(withMat.fit(template, List.of()).notes())
                .extracting(TemplateNote::exercise, TemplateNote::reason, TemplateNote::codes)
                .containsExactly(
                        tuple(slug("seated-band-row"), Reason.EQUIPMENT_MISSING, Set.of("band", "door-anchor")));
        assertThat(withBand.fit(template, List.of()).notes()).isEmpty();
        assertThat(fit(Cards.minutes(60), "seated-band-row").notes()).isEmpty();
    }

    @Test
    void whatEveryHomeHasIsNeverMissing() {
        var template = List.of(
                Drafts.item("zip-on-jacket"),
                Drafts.item("scoop-with-spoon"),
                Drafts.item("brush-teeth-seated"),
                Drafts.item("phone-tap-on-table"));

        var fitted =
                new TemplateFit(catalogue, Cards.having(Set.of("mat"), Set.of()), Set.of()).fit(template, List.of());

        assertThat(fitted.notes()).isEmpty();
    }

    @Test
    void aTemplateDoesNotStretchMusclesWhoseToneHelpsToStand() {
        var template = List.of(Drafts.item("wall-calf-stretch"), Drafts.item("stand-heel-lifts"));

        var fitted = new TemplateFit(catalogue, Cards.having(Set.of(), Set.of(MuscleGroup.CALF)), Set.of())
                .fit(template, List.of());

        assertThat(exercises(fitted)).containsExactly("stand-heel-lifts");
        assertThat(fitted.notes())
                .containsExactly(new TemplateNote(slug("wall-calf-stretch"), Reason.USEFUL_TONE, null, Set.of("calf")));
    }

    @Test
    void choicesAndLighterVersionsThatDoNotSuitGoBackToWhatTheProgramMakes() {
        var standing = new Choice(slug("stand-hip-width"), Drafts.TWO_TIMES_EIGHT);
        var item = Drafts.item("seated-march")
                .withSlot(new Slot(1, List.of(standing, new Choice(slug("post-coins"), Drafts.TWO_TIMES_EIGHT))))
                .withVariants(new Variants(new Lighter(standing), null));

        var fitted = new TemplateFit(catalogue, Cards.with(Aid.WHEELCHAIR), Set.of()).fit(List.of(item), List.of());

        assertThat(fitted.items().getFirst().choices())
                .extracting(choice -> choice.exercise().value())
                .containsExactly("seated-march", "post-coins");
        assertThat(fitted.items().getFirst().variants()).isEqualTo(Variants.AUTOMATIC);
    }

    @Test
    void itTreatsWhatGivesTroubleAndPreventsElsewhere() {
        var fitted = fit(Cards.minutes(60), "stand-feet-together", "squeeze-sponge"); // moderate balance, no weakness

        assertThat(fitted.items()).extracting(DraftItem::purpose).containsExactly(Purpose.TREAT, Purpose.PREVENT);
    }

    private FittedTemplate fit(PatientCard patient, String... exercises) {
        var items = Arrays.stream(exercises)
                .map(exercise -> Drafts.item(exercise, Drafts.TWO_TIMES_EIGHT, THREE_DAYS))
                .toList();
        return new TemplateFit(catalogue, patient, Set.of()).fit(items, List.of());
    }

    private static List<String> exercises(FittedTemplate fitted) {
        return fitted.items().stream().map(item -> item.exercise().value()).toList();
    }

    private static ExerciseSlug slug(String value) {
        return new ExerciseSlug(value);
    }
}
