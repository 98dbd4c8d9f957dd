package health.steadfast.outcomes;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientReader;
import health.steadfast.outcomes.ImportCheck.RowProblem;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a table of results of one patient: looked through first, then taken in as a whole or not at all. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class MeasureImport {

    /** As much as years of results need, and no more. */
    public static final int MOST_ROWS = 1000;

    public static final int MOST_CHARACTERS = 500_000;

    private record Line(SeriesKey series, LocalDate on) {}

    private record Read(List<NewMeasurement> results, List<RowProblem> problems) {}

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final Measurements measurements;
    private final MeasureWords words;
    private final AuditTrail audit;
    private final Clock clock;

    MeasureImport(
            CareAccess careAccess,
            PatientReader patients,
            Measurements measurements,
            MeasureWords words,
            AuditTrail audit,
            Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.measurements = measurements;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks a table through and changes nothing. Three statements. */
    public ImportCheck check(PatientId patient, String table) {
        careAccess.requireCanTreat(patient);
        var read = read(patient, table);
        return new ImportCheck(read.results().size(), List.copyOf(read.problems()));
    }

    /**
     * Takes a table in.
     *
     * @return how many results were taken in
     * @throws RuleViolation if a row is wrong; nothing was taken in
     */
    @Transactional
    public int run(PatientId patient, String table) {
        careAccess.requireCanTreat(patient);
        var read = read(patient, table);
        if (!read.problems().isEmpty()) {
            throw new RuleViolation(
                    "outcomes.import.not-clean", read.problems().getFirst().row());
        }
        measurements.store(patient, read.results(), Member.required().person());
        audit.record(AuditAction.MEASURES_CHANGED, patient, null);
        return read.results().size();
    }

    private Read read(PatientId patient, String table) {
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        if (table.length() > MOST_CHARACTERS) {
            read.problems().add(problem(1, "outcomes.import.too-long", MOST_ROWS));
            return read;
        }
        var card = patients.card(patient);
        var taken = new HashSet<Line>();
        measurements.of(patient).forEach(it -> taken.add(new Line(it.series(), it.takenOn())));
        try (var rows = reader(table)) {
            for (var row : rows) {
                if (row.getStartingLineNumber() > MOST_ROWS + 1) {
                    read.problems().add(problem(row.getStartingLineNumber(), "outcomes.import.too-long", MOST_ROWS));
                    break;
                }
                take(row, card, taken, read);
            }
        } catch (CsvParseException | IOException e) {
            read.problems().add(problem(1, "outcomes.import.no-table"));
        }
        return read;
    }

    private void take(NamedCsvRecord row, PatientCard card, Set<Line> taken, Read read) {
        var line = row.getStartingLineNumber();
        try {
            if (!row.getHeader().containsAll(List.of("date", "measure", "trial1"))) {
                throw new RuleViolation("outcomes.import.header");
            }
            var entry = new MeasureTableRow(row, words).read();
            var problems = MeasurementRules.problems(entry, card.birthDate(), today(card));
            problems.forEach(it -> read.problems().add(new RowProblem(line, it.code(), it.arguments())));
            if (!taken.add(new Line(entry.series(), entry.takenOn()))) {
                read.problems().add(problem(line, "outcomes.problem.same-day"));
            } else if (problems.isEmpty()) {
                read.results().add(entry);
            }
        } catch (RuleViolation e) {
            read.problems()
                    .add(problem(
                            line, e.code(), Arrays.copyOf(e.arguments(), e.arguments().length, Serializable[].class)));
        }
    }

    /** German spreadsheets part fields by semicolons, English ones by commas. */
    private static CsvReader<NamedCsvRecord> reader(String table) {
        var text = table.startsWith("\uFEFF") ? table.substring(1) : table;
        var head = text.lines().findFirst().orElse("");
        return CsvReader.builder()
                .fieldSeparator(head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',')
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text);
    }

    private static RowProblem problem(long row, String code, Serializable... arguments) {
        return new RowProblem(row, code, List.of(arguments));
    }

    private LocalDate today(PatientCard card) {
        return LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
    }
}
