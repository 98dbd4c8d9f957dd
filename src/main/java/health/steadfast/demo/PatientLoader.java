package health.steadfast.demo;

import static health.steadfast.demo.DemoLoader.language;

import health.steadfast.accounts.DemoAccounts;
import health.steadfast.adherence.AdherenceRebuild;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.Discharge;
import health.steadfast.caseload.Edss;
import health.steadfast.caseload.PastPatients;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.guidance.Proposals;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Takes one patient of a story through admission, plans, training, reports and reviews. */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class PatientLoader {

    private static final LocalTime ADMITTED = LocalTime.of(9, 30);

    private final PastPatients patients;
    private final ProfileLoader profiles;
    private final DemoAccounts accounts;
    private final PlanLoader plans;
    private final DiaryLoader diaries;
    private final ReviewLoader reviews;
    private final MessageLoader messages;
    private final OutcomeLoader outcomes;
    private final AdherenceRebuild adherence;
    private final Proposals proposals;
    private final Catalogue catalogue;

    PatientLoader(
            PastPatients patients,
            ProfileLoader profiles,
            DemoAccounts accounts,
            PlanLoader plans,
            DiaryLoader diaries,
            ReviewLoader reviews,
            MessageLoader messages,
            OutcomeLoader outcomes,
            AdherenceRebuild adherence,
            Proposals proposals,
            Catalogue catalogue) {
        this.patients = patients;
        this.profiles = profiles;
        this.accounts = accounts;
        this.plans = plans;
        this.diaries = diaries;
        this.reviews = reviews;
        this.messages = messages;
        this.outcomes = outcomes;
        this.adherence = adherence;
        this.proposals = proposals;
        this.catalogue = catalogue;
    }

    void load(PatientStory story, RecordNumber record, List<String> reviewNotes, Place place) {
        var admitted = story.care().since().on(place.today());
        var lead = place.therapist(story.care().lead());
        var card = patients.admit(
                record, admission(story, place.today()), place.zone().getId(), lead, admitted);
        if (story.care().with() != null) {
            patients.share(card.id(), place.therapist(story.care().with()), admitted);
        }
        profiles.load(story.profile(), card.id(), lead);
        var person = account(story, card, place, admitted);
        var plan = DemoPlan.of(story, place.today(), catalogue);
        plans.load(story, plan, card, person, place);
        diaries.load(story, plan, card, person, place);
        reviews.load(story, plan, card, reviewNotes, place);
        messages.load(story, card, person, place);
        outcomes.load(story, card, place);
        end(story, card, lead, place);
        adherence.all(card.id());
        proposals.refresh(card.id());
    }

    private void end(PatientStory story, PatientCard card, PersonId lead, Place place) {
        var end = story.end();
        if (end != null) {
            var on = place.today().minusDays(end.ago());
            var access = on.plusMonths(Discharge.USUAL_MONTHS);
            patients.discharge(card.id(), new Discharge(end.reason(), end.result(), null, access), lead, on);
        }
    }

    /** Who enters what the patient does: the patient, or the lead for somebody without an account. */
    private PersonId account(PatientStory story, PatientCard card, Place place, LocalDate admitted) {
        var lead = place.therapist(story.care().lead());
        var since = place.at(admitted, ADMITTED);
        return switch (story.account()) {
            case ACTIVE -> {
                var seen =
                        story.habits().hasBegun() ? place.daysAgo(story.habits().last(), LocalTime.NOON) : since;
                yield accounts.patient(
                                place.clinic(),
                                story.address(),
                                story.name(),
                                language(story.language()),
                                card.id(),
                                seen)
                        .person();
            }
            case INVITED -> {
                accounts.invitedPatient(
                        place.clinic(), story.address(), story.name(), language(story.language()), card.id(), since);
                yield lead;
            }
            case NONE -> lead;
        };
    }

    private static Admission admission(PatientStory story, LocalDate today) {
        var profile = story.profile();
        var birthday =
                today.minusYears(story.age()).minusDays(10 + story.chance().nextInt(330));
        return new Admission(
                story.givenName(),
                story.familyName(),
                birthday,
                profile.falls(),
                profile.aids(),
                profile.alone(),
                profile.contraindications(),
                profile.problem(),
                profile.minutes(),
                new BuildingBlocks(profile.strength(), profile.stiffness(), profile.balance(), profile.coordination()),
                story.language(),
                story.account() == PatientStory.Account.NONE ? null : story.address(),
                profile.course(),
                profile.edss() == null ? null : new Edss(profile.edss()),
                profile.weakerSide(),
                profile.heatSensitive());
    }
}
