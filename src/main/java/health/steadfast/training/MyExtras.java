package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Something else I did": a walk, a swim, dancing. It is shown to the therapist and counts for nothing. Entered today
 * or up to seven days late, as exercises are.
 */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyExtras {

    private final CareAccess careAccess;
    private final Days days;
    private final JdbcClient jdbc;
    private final Clock clock;

    MyExtras(CareAccess careAccess, Days days, JdbcClient jdbc, Clock clock) {
        this.careAccess = careAccess;
        this.days = days;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What may still be changed.
     *
     * @param extras the newest day first
     */
    public record Recent(LocalDate today, List<Extra> extras) {

        public Recent {
            extras = List.copyOf(extras);
        }
    }

    /** Today and what was entered for it and the seven days before. Two statements. */
    public Recent recent() {
        var patient = careAccess.requireOwn();
        var today = days.today(patient);
        var extras = jdbc.sql("""
                        select extra_id, local_date, kind, minutes, effort from steadfast.training_v_extra
                        where patient_id = :patient and local_date >= :from
                        order by local_date desc, extra_id desc
                        """)
                .param("patient", patient.value())
                .param("from", today.minusDays(EntryWindow.MAX_DAYS_BACK))
                .query(MyExtras::extra)
                .list();
        return new Recent(today, extras);
    }

    /** Enters something; the same entry twice is one. */
    @Transactional
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void add(Extra extra) {
        var patient = careAccess.requireOwn();
        EntryWindow.requireOpen(extra.date(), days.today(patient));
        insert(patient, extra, null);
    }

    /**
     * Puts another entry in the place of one, which stays as history; the same change twice is one. What another phone
     * has changed meanwhile is not found any more.
     */
    @Transactional
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void correct(UUID old, Extra changed) {
        var patient = careAccess.requireOwn();
        if (changeOf(patient, old).filter(it -> it.equals(changed.id())).isPresent()) {
            return;
        }
        requireOpen(patient, old);
        EntryWindow.requireOpen(changed.date(), days.today(patient));
        if (!insert(patient, changed, old)) {
            throw new NotFound(); // another phone was first
        }
        jdbc.sql("update steadfast.extra_activity set superseded = true where extra_id = :old and not superseded")
                .param("old", old)
                .update();
    }

    /** Takes an entry back; it stays as history. */
    @Transactional
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void remove(UUID id) {
        var patient = careAccess.requireOwn();
        requireOpen(patient, id);
        mark(id, Timestamp.from(clock.instant()));
    }

    /** Brings back what was just taken back. */
    @Transactional
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void restore(UUID id) {
        var patient = careAccess.requireOwn();
        requireOpen(patient, id);
        mark(id, null);
    }

    private void mark(UUID id, @Nullable Timestamp at) {
        jdbc.sql("update steadfast.extra_activity set taken_back_at = :at where extra_id = :id")
                .param("at", at)
                .param("id", id)
                .update();
    }

    /** What stands in the place of an entry. */
    private Optional<UUID> changeOf(PatientId patient, UUID old) {
        return jdbc.sql(
                        "select extra_id from steadfast.extra_activity where patient_id = :patient and supersedes = :old")
                .param("patient", patient.value())
                .param("old", old)
                .query((row, no) -> row.getObject("extra_id", UUID.class))
                .optional();
    }

    /** One's own entry of a day that may still be changed. */
    private void requireOpen(PatientId patient, UUID id) {
        var date = jdbc.sql("""
                        select local_date from steadfast.extra_activity
                        where patient_id = :patient and extra_id = :id and not superseded
                        """)
                .param("patient", patient.value())
                .param("id", id)
                .query((row, no) -> row.getObject("local_date", LocalDate.class))
                .optional()
                .orElseThrow(NotFound::new);
        EntryWindow.requireOpen(date, days.today(patient));
    }

    private boolean insert(PatientId patient, Extra extra, @Nullable UUID supersedes) {
        var effort = extra.effort();
        return jdbc.sql("""
                        insert into steadfast.extra_activity (extra_id, patient_id, local_date, kind, minutes, effort,
                            entered_at, entered_by, supersedes)
                        values (:id, :patient, :date, :kind, :minutes, :effort, :now, :by, :supersedes)
                        on conflict do nothing
                        """)
                        .param("id", extra.id())
                        .param("patient", patient.value())
                        .param("date", extra.date())
                        .param("kind", extra.kind().name())
                        .param("minutes", extra.minutes())
                        .param("effort", effort == null ? null : effort.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", Member.required().person().value())
                        .param("supersedes", supersedes)
                        .update()
                > 0;
    }

    private static Extra extra(ResultSet row, int number) throws SQLException {
        var effort = row.getString("effort");
        return new Extra(
                row.getObject("extra_id", UUID.class),
                row.getObject("local_date", LocalDate.class),
                ExtraKind.valueOf(row.getString("kind")),
                row.getInt("minutes"),
                effort == null ? null : DayAnswer.Effort.valueOf(effort));
    }
}
