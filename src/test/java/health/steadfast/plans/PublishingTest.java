package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.StaleData;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** From a draft to the plan in force. */
class PublishingTest extends PublishingCase {

    @Test
    void aPublishedDraftIsThePlanInForce() {
        var march = Drafts.item("seated-march");

        assertThat(publish(today, march)).isEqualTo(1);

        var plan = plans.overview(patient);
        assertThat(plan.inForce()).isNotNull();
        assertThat(plan.inForce().items()).containsExactly(march);
        assertThat(plan.inForce().publishedBy()).isEqualTo("Ines Vogt");
        assertThat(plan.hasDraft()).isFalse();
        assertThat(events.stream(PlanPublished.class).filter(it -> it.patient().equals(patient)))
                .singleElement()
                .satisfies(event -> assertThat(event.startsOn()).isEqualTo(today));
    }

    @Test
    void theNextVersionKeepsTheItemsAndTheirIds() {
        var march = Drafts.item("seated-march");
        publish(today, march);
        var next = drafts.open(patient).draft();
        var more = next.items().getFirst().withSchedule(new Schedule.Daily(1));

        var saved = drafts.save(patient, next.replace(more).add(Drafts.item("stand-heel-lifts")));
        plans.publish(patient, saved.version(), "More often", today.plusDays(7));

        var plan = plans.overview(patient);
        assertThat(plan.versions()).extracting(VersionDetails::no).containsExactly(2, 1);
        assertThat(plan.versions().getFirst().items().getFirst().id()).isEqualTo(march.id());
        assertThat(plan.inForce()).isEqualTo(plan.versions().getLast());
        assertThat(clinics.count("steadfast.plan_item i join steadfast.plan p using (plan_id) where p.patient_id = '%s'"
                        .formatted(patient)))
                .isEqualTo(2);
    }

    @Test
    void everythingPrescribedIsInForceAsItWasWritten() {
        var all = Drafts.everything();
        var spoon = new Strategy(StrategyId.next(), "Thick cutlery", "At meals");

        var saved = drafts.save(patient, drafts.open(patient).draft().add(all).put(spoon));
        assertThat(drafts.open(patient).draft().items()).containsExactly(all);
        assertThat(drafts.open(patient).draft().strategies()).containsExactly(spoon);
        plans.publish(patient, saved.version(), "First plan", today);

        var opened = drafts.open(patient);
        assertThat(opened.base()).containsExactly(all);
        assertThat(opened.draft().items()).containsExactly(all);
        assertThat(opened.baseStrategies()).containsExactly(spoon);
        assertThat(opened.owners()).containsEntry(all.id(), "Ines Vogt");
    }

    @Test
    void theLighterVersionsArePublishedWithThePlan() {
        publish(today, Drafts.item("walk-three-times-two"), Drafts.item("seated-march"));

        assertThat(clinics.count("""
                        steadfast.plans_v_variant a join steadfast.plans_v_version v using (plan_version_id)
                        where v.patient_id = '%s' and a.left_out and a.variant = 'HOT'
                          and exists (select 1 from steadfast.plans_v_item i
                                      where i.item_id = a.item_id and i.exercise_slug = 'walk-three-times-two')
                        """.formatted(patient))).isEqualTo(1);
        assertThat(clinics.count("""
                        steadfast.plans_v_variant a join steadfast.plans_v_version v using (plan_version_id)
                        where v.patient_id = '%s' and a.exercise_slug = 'seated-march' and a.sets = 1
                        """.formatted(patient))).isEqualTo(2);
    }

    @Test
    void aPublishedPlanCannotBePublishedTwiceByADoubleClick() {
        var saved = drafts.save(patient, drafts.open(patient).draft().add(Drafts.item("seated-march")));
        plans.publish(patient, saved.version(), "First plan", today);

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> plans.publish(patient, saved.version(), "First plan", today));
        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void whatFailsMidwayLeavesTheDraftAndThePlanInForceAsTheyWere() {
        publish(today, Drafts.item("seated-march"));
        var inForce = plans.overview(patient).inForce();
        var unlucky = Drafts.item("post-coins");
        drafts.save(patient, drafts.open(patient).draft().add(unlucky).withReason("For your hand"));
        var draft = drafts.open(patient).draft();
        clinics.run("""
                create function steadfast.breaks_midway() returns trigger language plpgsql as
                $$ begin raise exception 'broken on purpose'; end $$
                """);
        clinics.run("""
                create trigger breaks_midway before insert on steadfast.version_variant for each row
                when (new.item_id = '%s') execute function steadfast.breaks_midway()
                """.formatted(unlucky.id()));
        try {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> plans.publish(patient, draft.version(), "For your hand", today))
                    .withStackTraceContaining("broken on purpose");
        } finally {
            clinics.run("drop trigger breaks_midway on steadfast.version_variant");
            clinics.run("drop function steadfast.breaks_midway()");
        }

        assertThat(plans.overview(patient).versions()).containsExactly(inForce);
        assertThat(drafts.open(patient).draft()).isEqualTo(draft);
        assertThat(clinics.count("steadfast.plan_item where item_id = '%s'".formatted(unlucky.id())))
                .isZero();
        assertThat(audited("PLAN_PUBLISHED")).isEqualTo(1);
        assertThat(plans.publish(patient, draft.version(), "For your hand", today))
                .isEqualTo(2);
    }

    @Test
    void theDayIsThatOfThePatientsZone() {
        clinics.run(
                "update steadfast.patient set zone_id = 'Pacific/Kiritimati' where patient_id = ?", patient.value());

        assertThat(drafts.open(patient).today())
                .isEqualTo(java.time.ZonedDateTime.now(ZoneId.of("Pacific/Kiritimati"))
                        .minusHours(3)
                        .toLocalDate());
    }

    @Test
    void whatWasDoneAndSeenIsWrittenDown() {
        publish(today, Drafts.item("seated-march"));

        assertThat(audited("PLAN_DRAFTED")).isEqualTo(1);
        assertThat(audited("PLAN_PUBLISHED")).isEqualTo(1);
        assertThat(audited("PLAN_VIEWED")).isPositive();
    }
}
