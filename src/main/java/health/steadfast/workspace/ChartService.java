package health.steadfast.workspace;

import health.steadfast.adherence.AdherenceReader;
import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientReader;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.guidance.ProposalRows;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.training.TrainingReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The patient chart for whoever is on the care team. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class ChartService {

    /** Scored weeks are looked for within half a year. */
    private static final int WEEKS_BACK = 26;

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final PlanReader plans;
    private final TrainingReader training;
    private final AdherenceReader adherence;
    private final ChartQuery query;
    private final SessionQuery entries;
    private final ContactsQuery contacts;
    private final ProposalRows proposals;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final Clock clock;

    ChartService(
            CareAccess careAccess,
            PatientReader patients,
            PlanReader plans,
            TrainingReader training,
            AdherenceReader adherence,
            ChartQuery query,
            SessionQuery entries,
            ContactsQuery contacts,
            ProposalRows proposals,
            Catalogue catalogue,
            AuditTrail audit,
            Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.plans = plans;
        this.training = training;
        this.adherence = adherence;
        this.query = query;
        this.entries = entries;
        this.contacts = contacts;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** The overview of the record with this number; written down. Eight statements. */
    @Transactional
    public Chart open(RecordNumber record) {
        var patient = careAccess.resolve(record).orElseThrow(NotFound::new);
        var chart = read(patients.card(patient));
        audit.record(AuditAction.RECORD_OPENED, patient, null);
        return chart;
    }

    /** What was entered within 14 days; written down as an opened record. Six statements. */
    @Transactional
    public Sessions sessions(RecordNumber record) {
        var patient = careAccess.resolve(record).orElseThrow(NotFound::new);
        var card = patients.card(patient);
        var today = LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
        var falls = query.of(patient, today).fallsWithin(today);
        audit.record(AuditAction.RECORD_OPENED, patient, null);
        var from = today.minusDays(Sessions.DAYS - 1L);
        return new Sessions(card, today, falls, entries.days(patient, from), entries.extras(patient, from));
    }

    /** Who the record is about, for its other parts; written down as an opened record. Four statements. */
    @Transactional
    public ChartHead head(RecordNumber record) {
        var patient = careAccess.resolve(record).orElseThrow(NotFound::new);
        var card = patients.card(patient);
        var today = LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
        var falls = query.of(patient, today).fallsWithin(today);
        audit.record(AuditAction.RECORD_OPENED, patient, null);
        return new ChartHead(card, falls);
    }

    /** Every contact, and the reports they answer; written down as an opened record. Five statements. */
    @Transactional
    public Contacts contacts(RecordNumber record) {
        var patient = careAccess.resolve(record).orElseThrow(NotFound::new);
        var card = patients.card(patient);
        var today = LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
        var safety = query.of(patient, today);
        audit.record(AuditAction.RECORD_OPENED, patient, null);
        return new Contacts(
                card, today, safety.fallsWithin(today), safety.falls(), safety.symptoms(), contacts.of(patient));
    }

    private Chart read(PatientCard card) {
        var today = LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
        var running = WeekPlan.weekOf(today);
        var from = running.minusWeeks(WEEKS_BACK);
        var plan = plans.history(card.id(), from);
        var weeks = adherence.weeks(card.id(), from, running.plusWeeks(1));
        var figures = new ChartFigures(plan, weeks, training.logs(card.id(), from, today), today);
        var safety = query.of(card.id(), today);
        return new Chart(
                card,
                today,
                safety.nextReview(),
                safety.lastReview(),
                figures.calendar(),
                safety.extraDays(),
                AdherenceTrend.of(plan, weeks, today, TrendSpan.QUARTER),
                figures.parts(),
                figures.items(safety.resting()),
                new ChartDecisions(catalogue, card, plan.inForceOn(today)).of(proposals.read(safety.proposals())),
                safety.falls(),
                safety.symptoms(),
                safety.fallsWithin(today),
                summary(plan, today));
    }

    private static Chart.PlanSummary summary(PlanHistory plan, LocalDate today) {
        var inForce = plan.inForceOn(today);
        return new Chart.PlanSummary(
                inForce.map(PublishedVersion::no).orElse(null),
                inForce.map(PublishedVersion::startsOn).orElse(null),
                plan.pauseOn(today).orElse(null),
                plan.versions().stream()
                        .map(PublishedVersion::startsOn)
                        .filter(today::isBefore)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }
}
