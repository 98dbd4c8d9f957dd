package health.steadfast.caseload;

import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.StaleData;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes one part of a profile, if nobody changed that part meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProfileStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProfileStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws StaleData if the part is not in the version that was read any more */
    void save(PatientId patient, ProfilePart part, long expectedVersion) {
        save(patient, part, expectedVersion, Member.required().person());
    }

    void save(PatientId patient, ProfilePart part, long expectedVersion, PersonId by) {
        takeVersion(patient, part.kind(), expectedVersion, by);
        if (part instanceof ClinicalPart.Tone tone) {
            saveTone(patient, tone);
        } else {
            update(patient, columns(part));
        }
    }

    private void takeVersion(PatientId patient, ProfilePart.Kind kind, long expected, PersonId by) {
        var taken = jdbc.sql("""
                insert into steadfast.profile_part as p (patient_id, part, version, changed_at, changed_by)
                values (:patient, :part, 1, :now, :me)
                on conflict (clinic_id, patient_id, part) do update
                set version = p.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                where p.version = :expected
                """)
                .param("patient", patient.value())
                .param("part", kind.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("me", by.value())
                .param("expected", expected)
                .update();
        if (taken == 0) {
            throw new StaleData();
        }
    }

    private void update(PatientId patient, Map<String, @Nullable Object> columns) {
        var assignments = columns.keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        jdbc.sql("update steadfast.patient set %s, version = version + 1 where patient_id = :patient"
                        .formatted(assignments))
                .params(columns)
                .param("patient", patient.value())
                .update();
    }

    private void saveTone(PatientId patient, ClinicalPart.Tone tone) {
        jdbc.sql("delete from steadfast.patient_spasticity where patient_id = :patient")
                .param("patient", patient.value())
                .update();
        tone.muscles()
                .forEach(it -> jdbc.sql("""
                        insert into steadfast.patient_spasticity (patient_id, muscle_group, side, severity, useful_tone)
                        values (:patient, :muscles, :side, :severity, :useful)
                        """)
                        .param("patient", patient.value())
                        .param("muscles", it.muscles().name())
                        .param("side", it.side().name())
                        .param("severity", it.severity().name())
                        .param("useful", it.usefulTone())
                        .update());
    }

    private static Map<String, @Nullable Object> columns(ProfilePart part) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        switch (part) {
            case PersonalPart personal -> personal(personal, columns);
            case ClinicalPart clinical -> clinical(clinical, columns);
        }
        return columns;
    }

    private static void personal(PersonalPart part, Map<String, @Nullable Object> columns) {
        switch (part) {
            case PersonalPart.Person it -> {
                columns.put("given_name", it.givenName());
                columns.put("family_name", it.familyName());
                columns.put("birth_date", it.birthDate());
                columns.put("language", it.language());
                columns.put("email", it.email());
                columns.put("phone", it.phone());
            }
            case PersonalPart.Likes it -> {
                columns.put("likes_music", it.music());
                columns.put("likes_sports", it.sports());
            }
            case PersonalPart.Contacts it -> {
                columns.put("neurologist", it.neurologist());
                columns.put("neurologist_phone", it.neurologistPhone());
                columns.put("family_doctor", it.doctor());
                columns.put("family_doctor_phone", it.doctorPhone());
                columns.put("emergency_contact", it.emergency());
                columns.put("emergency_phone", it.emergencyPhone());
            }
            case PersonalPart.Referral it -> {
                columns.put("referred_by", it.by());
                columns.put("referral_from", it.from());
                columns.put("referral_until", it.until());
                columns.put("referral_sessions", it.sessions());
            }
        }
    }

    private static void clinical(ClinicalPart part, Map<String, @Nullable Object> columns) {
        switch (part) {
            case ClinicalPart.Ms it -> {
                columns.put("ms_course", it.course().name());
                columns.put("diagnosed_year", it.diagnosedYear());
                columns.put("dominant_hand", name(it.dominantHand()));
                columns.put("weaker_side", name(it.weakerSide()));
            }
            case ClinicalPart.Safety it -> {
                columns.put("falls_last_year", it.falls().name());
                columns.put(
                        "contraindications",
                        sorted(it.contraindications().stream().map(Contraindication::code)));
            }
            case ClinicalPart.Training it -> {
                columns.put("problem", it.problem());
                columns.put("daily_minutes", it.dailyMinutes());
                columns.put("trains_alone", it.trainsAlone());
            }
            case ClinicalPart.Blocks it -> {
                columns.put("strength", it.strength().name());
                columns.put("stiffness", it.stiffness().name());
                columns.put("balance", it.balance().name());
                columns.put("coordination", it.coordination().name());
            }
            case ClinicalPart.Symptoms it -> {
                columns.put("heat_sensitive", it.symptoms().contains(Symptom.HEAT));
                columns.put(
                        "symptoms",
                        names(it.symptoms().stream()
                                .filter(one -> one != Symptom.HEAT)
                                .toList()));
                columns.put("foot_drop_side", name(it.footDropSide()));
            }
            case ClinicalPart.Equipment it -> {
                columns.put("aids", sorted(it.aids().stream().map(Aid::code)));
                columns.put("equipment", sorted(it.equipment().stream()));
            }
            case ClinicalPart.Gait it -> {
                columns.put("gait_signs", names(it.signs()));
                columns.put("sitting_hours", it.sittingHours());
            }
            case ClinicalPart.Tone it -> throw new IllegalArgumentException("tone has a table of its own");
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return sorted(values.stream().map(Enum::name));
    }

    private static String[] sorted(Stream<String> codes) {
        return codes.sorted().toArray(String[]::new);
    }
}
