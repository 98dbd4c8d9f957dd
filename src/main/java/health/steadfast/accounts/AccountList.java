package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the accounts of one clinic. Memberships stand outside the walls, hence the clinic in every statement. */
@Component
class AccountList {

    /** More rows than this are never read at once, whatever a browser asks for. */
    static final int MAX_ROWS = 500;

    private static final String SELECT = """
            select m.membership_id, p.person_id, p.display_name, p.email, m.role, m.profession, m.state, m.last_seen_at,
                   m.invited_at, m.version,
                   (select max(t.expires_at) from steadfast.account_token t
                    where t.membership_id = m.membership_id and t.purpose = 'INVITATION' and t.used_at is null
                      and t.expires_at > :now and t.tries < 5) as link_until
            from steadfast.membership m
            join steadfast.person p on p.person_id = m.person_id
            where m.clinic_id = :clinic
            """;

    private static final String FOUND =
            " and (p.display_name ilike :search escape '!' or p.email ilike :search escape '!')";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AccountRow> page(ClinicId clinic, AccountFilter filter, String search, int offset, int limit) {
        return jdbc.sql(SELECT + " and " + filter.condition() + FOUND + """
                 order by case m.role when 'THERAPIST' then 0 when 'ADMIN' then 1 else 2 end,
                          p.display_name collate steadfast.names, m.membership_id
                 offset :offset limit :limit
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("clinic", clinic.value())
                .param("search", pattern(search))
                .param("offset", Math.max(offset, 0))
                .param("limit", Math.clamp(limit, 0, MAX_ROWS))
                .query(AccountList::row)
                .list();
    }

    Optional<AccountRow> find(ClinicId clinic, MembershipId id) {
        return jdbc.sql(SELECT + " and m.membership_id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("clinic", clinic.value())
                .param("id", id.value())
                .query(AccountList::row)
                .optional();
    }

    Map<AccountFilter, Integer> counts(ClinicId clinic) {
        var columns = Arrays.stream(AccountFilter.values())
                .map(filter -> "count(*) filter (where %s) as %s".formatted(filter.condition(), filter.name()))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + columns + " from steadfast.membership m where m.clinic_id = :clinic")
                .param("clinic", clinic.value())
                .query(AccountList::countsOf)
                .single();
    }

    private static Map<AccountFilter, Integer> countsOf(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<AccountFilter, Integer>(AccountFilter.class);
        for (var filter : AccountFilter.values()) {
            counts.put(filter, row.getInt(filter.name()));
        }
        return counts;
    }

    private static String pattern(String search) {
        return "%" + search.strip().replaceAll("[!%_]", "!$0") + "%";
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                new MembershipId(uuid(row, "membership_id")),
                new PersonId(uuid(row, "person_id")),
                row.getString("display_name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("profession"))
                        .map(Profession::valueOf)
                        .orElse(null),
                MembershipState.valueOf(row.getString("state")),
                instant(row, "last_seen_at"),
                instant(row, "invited_at"),
                instant(row, "link_until"),
                0,
                0,
                row.getLong("version"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
