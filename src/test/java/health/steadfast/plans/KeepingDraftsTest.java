package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** A draft is kept, each author has one, and no window overwrites another. */
class KeepingDraftsTest extends PublishingCase {

    @Test
    void aDraftOfBeforeItsItemsSaidSoMuchIsStillRead() {
        var march = Drafts.item("seated-march").withNote("Slowly");
        drafts.save(patient, drafts.open(patient).draft().add(march).withReason("Begun long ago"));
        clinics.run(
                "update steadfast.draft set content = ?::jsonb where patient_id = ?",
                """
                {"items": [{"purpose": "TREAT", "item": {"itemId": "%s", "exerciseSlug": "seated-march", "sets": 2,
                 "repetitions": 8, "holdSeconds": null, "minutes": null, "restSeconds": 30, "side": "NONE",
                 "support": "NONE", "effortLow": 4, "effortHigh": 6, "schedule": "TIMES_A_WEEK", "timesPerWeek": 3,
                 "weekdays": null, "timesPerDay": 1, "note": "Slowly", "exclusionReason": null}}],
                 "reason": "Begun long ago", "startsOn": null}
                """.formatted(march.id()),
                patient.value());

        var draft = drafts.open(patient).draft();

        assertThat(draft.items()).containsExactly(march);
        assertThat(draft.strategies()).isEmpty();
        assertThat(draft.reason()).isEqualTo("Begun long ago");
    }

    @Test
    void aDraftOutlivesTheSession() {
        drafts.save(
                patient,
                drafts.open(patient).draft().add(Drafts.item("seated-march")).withReason("Half a tho"));
        SignedIn.nobody();
        SignedIn.as(ines);

        var draft = drafts.open(patient).draft();

        assertThat(draft.items()).hasSize(1);
        assertThat(draft.reason()).isEqualTo("Half a tho");
    }

    @Test
    void eachAuthorHasADraftOfTheirOwn() {
        var karim = onTheTeam();
        drafts.save(patient, drafts.open(patient).draft().add(Drafts.item("seated-march")));

        assertThat(SignedIn.as(karim, () -> drafts.open(patient).draft().items()))
                .isEmpty();
    }

    @Test
    void aDraftSavedInAnotherWindowIsNotOverwritten() {
        var opened = drafts.open(patient).draft();
        drafts.save(patient, opened.add(Drafts.item("seated-march")));

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> drafts.save(patient, opened.add(Drafts.item("seated-dance"))));
        assertThat(drafts.open(patient).draft().items().getFirst().exercise())
                .isEqualTo(new ExerciseSlug("seated-march"));
    }
}
