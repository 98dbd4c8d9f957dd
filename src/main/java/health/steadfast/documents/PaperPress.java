package health.steadfast.documents;

import health.steadfast.caseload.PatientReader;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Texts;
import health.steadfast.training.PatientLook;
import health.steadfast.training.VerdictReader;
import health.steadfast.training.Verdicts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a patient's papers in the patient's own language, whoever prints them. Who calls it has asked for access. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperPress {

    private static final String HANDOUT = "handout";
    private static final String WEEK_SHEET = "week-sheet";
    private static final LocalDate BEFORE_ALL_PLANS = LocalDate.of(2000, 1, 1);

    private final PatientReader patients;
    private final PlanReader plans;
    private final VerdictReader verdicts;
    private final PaperHead heads;
    private final Catalogue catalogue;
    private final Texts texts;
    private final PdfPrinter printer;
    private final Clock clock;

    PaperPress(
            PatientReader patients,
            PlanReader plans,
            VerdictReader verdicts,
            PaperHead heads,
            Catalogue catalogue,
            Texts texts,
            PdfPrinter printer,
            Clock clock) {
        this.patients = patients;
        this.plans = plans;
        this.verdicts = verdicts;
        this.heads = heads;
        this.catalogue = catalogue;
        this.texts = texts;
        this.printer = printer;
        this.clock = clock;
    }

    /** The plan in force, or the next one; not found where there is none. */
    Paper handout(PatientId patient) {
        var card = patients.card(patient);
        var today = today(card.zone());
        var head = heads.of(card, today);
        var handout = new HandoutMaker(catalogue, texts, card, head, verdicts.of(patient, today))
                .of(plans.history(patient, BEFORE_ALL_PLANS), today);
        return new Paper(
                "%s-%s-%s.pdf".formatted(HANDOUT, card.record(), today),
                printer.print(HANDOUT, head.locale(), handout));
    }

    /**
     * The sheet of one week; not found where the week asks for nothing. What rests now has no column; a week that is
     * over was what it was.
     *
     * @param day any day of the week, null: this one
     */
    Paper weekSheet(PatientId patient, @Nullable LocalDate day) {
        var card = patients.card(patient);
        var today = today(card.zone());
        var monday = WeekPlan.weekOf(day == null ? today : day);
        var head = heads.of(card, today);
        var week = WeekPlan.of(plans.history(patient, monday), monday);
        var now = monday.plusDays(6).isBefore(today) ? Verdicts.NOTHING_RESTS : verdicts.of(patient, today);
        var sheet = new WeekSheetMaker(catalogue, texts, PatientLook.of(card), head, now).of(week);
        return new Paper(
                "%s-%s-%s.pdf".formatted(WEEK_SHEET, card.record(), monday),
                printer.print(WEEK_SHEET, head.locale(), sheet));
    }

    private LocalDate today(String zone) {
        return LocalDay.of(clock.instant(), ZoneId.of(zone));
    }
}
