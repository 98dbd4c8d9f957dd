package health.steadfast.caseload;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Covers for absent therapists: effective at once, ended by their last day. A therapist covers for a colleague or asks
 * one to cover for the own absence; a clinic admin arranges it for anybody.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.THERAPIST + "', '" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class CoverService {

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final ClinicDay day;
    private final AuditTrail audit;
    private final Clock clock;

    CoverService(JdbcClient jdbc, Colleagues colleagues, ClinicDay day, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.day = day;
        this.audit = audit;
        this.clock = clock;
    }

    /** The day the clinic has now. */
    public LocalDate today() {
        return day.today();
    }

    /** All covers that run, the one that ends first on top. */
    public List<Cover> running() {
        return jdbc.sql("""
                select c.cover_id, c.absent_id, a.display_name as absent, c.stand_in_id, s.display_name as stand_in, c.until_on
                from steadfast.cover c
                join steadfast.person a on a.person_id = c.absent_id
                join steadfast.person s on s.person_id = c.stand_in_id
                where c.ended_at is null and c.until_on >= :today
                order by c.until_on, a.display_name collate steadfast.names, c.cover_id
                """)
                .param("today", day.today())
                .query((row, number) -> new Cover(
                        row.getObject("cover_id", UUID.class),
                        new PersonId(row.getObject("absent_id", UUID.class)),
                        row.getString("absent"),
                        new PersonId(row.getObject("stand_in_id", UUID.class)),
                        row.getString("stand_in"),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    /** Begins a cover now, or gives a running one another last day. */
    @Transactional
    public void arrange(PersonId absent, PersonId standIn, LocalDate until) {
        requireConcerned(absent, standIn);
        colleagues.required(absent);
        colleagues.required(standIn);
        var today = day.today();
        if (absent.equals(standIn)) {
            throw new RuleViolation("caseload.cover.oneself");
        }
        if (until.isBefore(today) || until.isAfter(today.plusDays(Cover.MOST_DAYS))) {
            throw new RuleViolation("caseload.cover.period", Cover.MOST_DAYS);
        }
        jdbc.sql("""
                insert into steadfast.cover (cover_id, absent_id, stand_in_id, from_on, until_on, arranged_by, arranged_at)
                values (:id, :absent, :standIn, :today, :until, :me, :now)
                on conflict (clinic_id, absent_id, stand_in_id) where ended_at is null
                do update set from_on = excluded.from_on, until_on = excluded.until_on, arranged_by = excluded.arranged_by,
                    arranged_at = excluded.arranged_at
                """)
                .param("id", Ids.next())
                .param("absent", absent.value())
                .param("standIn", standIn.value())
                .param("today", today)
                .param("until", until)
                .param("me", Member.required().person().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record(AuditAction.COVER_ARRANGED, null, "%s for %s until %s".formatted(standIn, absent, until));
    }

    /** Ends a cover at once. */
    @Transactional
    public void end(UUID cover) {
        var found = running().stream()
                .filter(it -> it.id().equals(cover))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireConcerned(found.absent(), found.standIn());
        jdbc.sql("update steadfast.cover set ended_at = :now where cover_id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", cover)
                .update();
        audit.record(AuditAction.COVER_ENDED, null, "%s for %s".formatted(found.standIn(), found.absent()));
    }

    private static void requireConcerned(PersonId absent, PersonId standIn) {
        var member = Member.required();
        if (member.role() != Role.ADMIN
                && !member.person().equals(absent)
                && !member.person().equals(standIn)) {
            throw new NotFound();
        }
    }
}
