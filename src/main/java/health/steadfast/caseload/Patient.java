package health.steadfast.caseload;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One patient's record in the caseload. */
@Entity
@Table(name = "patient")
class Patient {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId id;

    private String recordNumber;
    private String givenName;
    private String familyName;
    private LocalDate birthDate;
    private String language;
    private String zoneId;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private MsCourse msCourse;

    private @Nullable BigDecimal edss;

    @Enumerated(EnumType.STRING)
    private @Nullable WeakerSide weakerSide;

    @Enumerated(EnumType.STRING)
    private FallsLastYear fallsLastYear;

    private boolean trainsAlone;
    private boolean heatSensitive;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] aids;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] contraindications;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] equipment;

    @Formula("""
            (select array_agg(s.muscle_group) from steadfast.patient_spasticity s
             where s.clinic_id = clinic_id and s.patient_id = patient_id and s.useful_tone)""")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] usefulTone;

    @Formula("symptoms")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] symptoms;

    @Formula("""
            exists (select 1 from steadfast.patient_spasticity s
             where s.clinic_id = clinic_id and s.patient_id = patient_id)""")
    private boolean spastic;

    private String problem;
    private int dailyMinutes;

    @Enumerated(EnumType.STRING)
    private Severity strength;

    @Enumerated(EnumType.STRING)
    private Severity stiffness;

    @Enumerated(EnumType.STRING)
    private Severity balance;

    @Enumerated(EnumType.STRING)
    private Severity coordination;

    @Enumerated(EnumType.STRING)
    private PatientState state;

    private LocalDate admittedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Patient() {} // for JPA

    private Patient(RecordNumber record, Admission admission, String zone, LocalDate today) {
        this.id = PatientId.next();
        this.recordNumber = record.value();
        this.givenName = admission.givenName();
        this.familyName = admission.familyName();
        this.birthDate = admission.birthDate();
        this.language = admission.language();
        this.zoneId = zone;
        this.email = admission.email();
        this.msCourse = admission.course();
        this.edss = admission.edss() == null ? null : admission.edss().value();
        this.weakerSide = admission.weakerSide();
        this.fallsLastYear = admission.fallsLastYear();
        this.trainsAlone = admission.trainsAlone();
        this.heatSensitive = admission.heatSensitive();
        this.aids = admission.aids().stream().map(Aid::code).sorted().toArray(String[]::new);
        this.contraindications = admission.contraindications().stream()
                .map(Contraindication::code)
                .sorted()
                .toArray(String[]::new);
        this.equipment = new String[0];
        this.problem = admission.problem();
        this.dailyMinutes = admission.dailyMinutes();
        this.strength = admission.blocks().strength();
        this.stiffness = admission.blocks().stiffness();
        this.balance = admission.blocks().balance();
        this.coordination = admission.blocks().coordination();
        this.state = PatientState.ACTIVE;
        this.admittedOn = today;
    }

    static Patient admit(RecordNumber record, Admission admission, String zone, LocalDate today) {
        if (!admission.birthDate().isBefore(today)) {
            throw new RuleViolation("caseload.admission.born-in-future");
        }
        return new Patient(record, admission, zone, today);
    }

    PatientId id() {
        return id;
    }

    PatientCard card(Clock clock) {
        var today = LocalDate.now(clock.withZone(ZoneId.of(zoneId)));
        return new PatientCard(
                id,
                new RecordNumber(recordNumber),
                givenName,
                familyName,
                birthDate,
                Period.between(birthDate, today).getYears(),
                language,
                zoneId,
                email,
                msCourse,
                edss == null ? null : new Edss(edss),
                weakerSide,
                fallsLastYear,
                trainsAlone,
                heatSensitive,
                codes(aids).flatMap(code -> Aid.ofCode(code).stream()).collect(Collectors.toUnmodifiableSet()),
                codes(contraindications)
                        .flatMap(code -> Contraindication.ofCode(code).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                codes(equipment).collect(Collectors.toUnmodifiableSet()),
                codes(usefulTone).map(MuscleGroup::valueOf).collect(Collectors.toUnmodifiableSet()),
                symptoms(),
                problem,
                dailyMinutes,
                new BuildingBlocks(strength, stiffness, balance, coordination),
                state,
                admittedOn,
                version == null ? 0 : version);
    }

    private Set<String> symptoms() {
        var recorded = codes(symptoms).map(Symptom::valueOf).map(Symptom::code);
        var others = Stream.of(heatSensitive ? Symptom.HEAT.code() : null, spastic ? Spasticity.CODE : null);
        return Stream.concat(recorded, others.filter(Objects::nonNull)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> codes(String @Nullable [] codes) {
        return codes == null ? Stream.empty() : Arrays.stream(codes);
    }
}
