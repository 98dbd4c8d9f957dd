package health.steadfast.accounts;

import health.steadfast.shared.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one's own card: who one is, and how one's clinic is reached. */
@Service
@PreAuthorize("hasAnyRole('THERAPIST', 'PATIENT', 'ADMIN')")
@Transactional(readOnly = true)
public class MemberCards {

    private final JdbcClient jdbc;

    MemberCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The card of whoever is signed in. */
    public MemberCard own() {
        return jdbc.sql("""
                select p.display_name, m.profession, c.name, c.zone_id, c.phone,
                       case when p.language = 'de' then coalesce(c.hours_de, c.hours) else c.hours end as hours
                from steadfast.membership m
                join steadfast.person p on p.person_id = m.person_id
                join steadfast.clinic c on c.clinic_id = m.clinic_id
                where m.membership_id = :membership
                """)
                .param("membership", Member.required().membership())
                .query(MemberCards::card)
                .single();
    }

    private static MemberCard card(ResultSet row, int number) throws SQLException {
        return new MemberCard(
                row.getString("display_name"),
                Optional.ofNullable(row.getString("profession"))
                        .map(Profession::valueOf)
                        .orElse(null),
                row.getString("name"),
                ZoneId.of(row.getString("zone_id")),
                row.getString("phone"),
                row.getString("hours"));
    }
}
