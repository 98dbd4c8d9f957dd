package health.steadfast.audit;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows a clinic's audit chain from its beginning. */
@Component
class AuditVerifier {

    private final JdbcClient jdbc;

    AuditVerifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Checks the chain of the clinic of the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    AuditFinding verify() {
        var before = AuditChain.BEGINNING;
        var expected = 1L;
        for (var link : jdbc.sql("""
                        select s.seal_no, s.hash, s.audit_entry_id, %s as entry from steadfast.audit_seal s
                        left join steadfast.audit_entry e using (clinic_id, audit_entry_id)
                        order by s.seal_no
                        """.formatted(AuditText.COLUMNS))
                .query((row, number) ->
                        new Link(row.getLong(1), row.getBytes(2), row.getObject(3, UUID.class), row.getString(4)))
                .list()) {
            before = AuditChain.link(before, link.entry());
            if (link.number() != expected || !Arrays.equals(before, link.hash())) {
                return new AuditFinding(expected - 1, link.number(), unsealed());
            }
            expected++;
        }
        return new AuditFinding(expected - 1, null, unsealed());
    }

    private long unsealed() {
        return jdbc.sql("""
                select count(*) from steadfast.audit_entry e
                where not exists (select 1 from steadfast.audit_seal s where s.audit_entry_id = e.audit_entry_id)
                """).query(Long.class).single();
    }

    private record Link(long number, byte[] hash, UUID id, String entry) {}
}
