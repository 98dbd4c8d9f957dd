package health.steadfast.documents;

import health.steadfast.accounts.Profession;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientState;
import health.steadfast.documents.pages.Letterhead;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads who stands behind a paper, in the patient's language; one statement. Who calls it has asked for access. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperHead {

    private final JdbcClient jdbc;
    private final Texts texts;

    PaperHead(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    private record Row(
            String clinic,
            @Nullable String phone,
            @Nullable String lead,
            @Nullable Profession profession,
            @Nullable String cover,
            @Nullable LocalDate coverUntil) {}

    /** After the end of a treatment nobody is named: nobody reads what the patient writes. */
    Letterhead of(PatientCard patient, LocalDate today) {
        var locale = Texts.nearest(Locale.of(patient.language()));
        var row = read(patient.id(), today);
        var ended = patient.state() == PatientState.DISCHARGED;
        return new Letterhead(
                locale,
                patient.givenName(),
                patient.displayName(),
                "%s %s.".formatted(patient.givenName(), patient.familyName().substring(0, 1)),
                ended || row.lead() == null ? null : lead(row, locale),
                ended ? null : cover(row, today, locale),
                row.clinic(),
                row.phone());
    }

    private String lead(Row row, Locale locale) {
        return row.profession() == null
                ? String.valueOf(row.lead())
                : row.lead() + ", " + texts.get("accounts.profession." + row.profession(), locale);
    }

    private @Nullable String cover(Row row, LocalDate today, Locale locale) {
        var name = row.cover();
        var until = row.coverUntil();
        if (name == null) {
            return null;
        }
        return until == null
                ? texts.get("documents.cover", locale, name)
                : texts.get("documents.cover.until", locale, Formats.shortDate(until, today, locale), name);
    }

    private Row read(PatientId patient, LocalDate today) {
        return jdbc.sql("""
                select c.name, c.phone, l.display_name as lead, l.profession, s.display_name as cover, s.until
                from steadfast.clinic c
                left join lateral (
                    select t.person_id, e.display_name, m.profession
                    from steadfast.caseload_v_team t
                    join steadfast.person e on e.person_id = t.person_id
                    join steadfast.membership m on m.person_id = t.person_id and m.clinic_id = t.clinic_id
                        and m.role = 'THERAPIST' and m.state = 'ACTIVE'
                    where t.patient_id = :patient and t.lead and t.stands_in_for is null
                      and t.since <= :today and (t.until is null or t.until >= :today)
                    order by t.since, t.person_id limit 1) l on true
                left join lateral (
                    select e.display_name, t.until
                    from steadfast.caseload_v_team t join steadfast.person e on e.person_id = t.person_id
                    where t.patient_id = :patient and t.stands_in_for = l.person_id
                      and t.since <= :today and (t.until is null or t.until >= :today)
                    order by t.until, t.person_id limit 1) s on true
                where c.clinic_id = steadfast.current_clinic()
                """)
                .param("patient", patient.value())
                .param("today", today)
                .query(PaperHead::row)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var profession = row.getString("profession");
        return new Row(
                row.getString("name"),
                row.getString("phone"),
                row.getString("lead"),
                profession == null ? null : Profession.valueOf(profession),
                row.getString("cover"),
                row.getObject("until", LocalDate.class));
    }
}
