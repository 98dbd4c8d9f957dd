package health.steadfast.guidance;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Member;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of the rules, as the clinic sets them. Nothing is overwritten: each change says who, when, old and new.
 * A change holds from the next judgement on.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class ThresholdService {

    private final JdbcClient jdbc;
    private final Clock clock;

    ThresholdService(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What holds and how it came about; one statement. */
    public ThresholdSettings settings() {
        var history = jdbc.sql("""
                        select t.code, t.was, t.value, p.display_name, t.set_at
                        from steadfast.clinic_threshold t
                        join steadfast.person p on p.person_id = t.set_by
                        order by t.set_at desc, t.clinic_threshold_id desc
                        """).query(ThresholdService::change).list().stream()
                .flatMap(Optional::stream)
                .toList();
        return new ThresholdSettings(now(history), history);
    }

    /**
     * Sets one number.
     *
     * @param was the number that was read
     * @throws StaleData if somebody has changed it meanwhile
     */
    @Transactional
    @Audited(AuditAction.THRESHOLDS_CHANGED)
    public void set(Threshold threshold, int was, int value) {
        if (!threshold.allows(value)) {
            throw new RuleViolation("guidance.rule.threshold-range", threshold.min(), threshold.max());
        }
        var now = settings().now().get(threshold);
        if (now != was) {
            throw new StaleData();
        }
        if (now == value) {
            return;
        }
        jdbc.sql("""
                insert into steadfast.clinic_threshold (clinic_threshold_id, code, was, value, set_by, set_at)
                values (:id, :code, :was, :value, :by, :at)
                """)
                .param("id", Ids.next())
                .param("code", threshold.name())
                .param("was", was)
                .param("value", value)
                .param("by", Member.required().person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static Thresholds now(List<ThresholdChange> newestFirst) {
        Map<Threshold, Integer> changed = newestFirst.stream()
                .collect(Collectors.toMap(
                        ThresholdChange::threshold, ThresholdChange::value, (newest, older) -> newest));
        return new Thresholds(changed);
    }

    /** Empty for a number that the program no longer knows. */
    private static Optional<ThresholdChange> change(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        var threshold = Arrays.stream(Threshold.values())
                .filter(it -> it.name().equals(code))
                .findFirst();
        if (threshold.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ThresholdChange(
                threshold.get(),
                row.getInt("was"),
                row.getInt("value"),
                row.getString("display_name"),
                row.getTimestamp("set_at").toInstant()));
    }
}
