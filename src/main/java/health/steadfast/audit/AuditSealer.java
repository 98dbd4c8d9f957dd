package health.steadfast.audit;

import health.steadfast.shared.ClinicRounds;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Links each clinic's new audit entries into its chain, some seconds after the acts, so that no act waits for it. */
@Component
class AuditSealer {

    /** How far back an entry may still turn up: longer than any transaction may take. */
    private static final String LATE = "10 minutes";

    private final ClinicRounds clinics;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    AuditSealer(ClinicRounds clinics, TransactionTemplate transactions, JdbcClient jdbc) {
        this.clinics = clinics;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    void sealAll() {
        clinics.inEach("sealing the audit", clinic -> transactions.executeWithoutResult(status -> sealNew()));
    }

    /** Seals what is new in the clinic of the running transaction, unless another node is at it; answers how many. */
    int sealNew() {
        if (!jdbc.sql(
                        "select pg_try_advisory_xact_lock(hashtext('audit-seal'), hashtext(steadfast.current_clinic()::text))")
                .query(Boolean.class)
                .single()) {
            return 0;
        }
        var last = lastSeal();
        var fresh = unsealed(last);
        var before = last.hash();
        var number = last.number();
        for (var entry : fresh) {
            before = AuditChain.link(before, entry.text());
            number++;
            insert(number, entry.id(), before);
        }
        return fresh.size();
    }

    private Seal lastSeal() {
        return jdbc.sql("""
                select s.seal_no, s.hash, e.at from steadfast.audit_seal s
                join steadfast.audit_entry e using (clinic_id, audit_entry_id)
                order by s.seal_no desc limit 1
                """)
                .query((row, number) -> new Seal(row.getLong(1), row.getBytes(2), row.getTimestamp(3)))
                .optional()
                .orElse(new Seal(0, AuditChain.BEGINNING, new Timestamp(0)));
    }

    private List<AuditText> unsealed(Seal last) {
        return jdbc.sql("""
                select e.audit_entry_id, %s as entry from steadfast.audit_entry e
                left join steadfast.audit_seal s using (clinic_id, audit_entry_id)
                where s.seal_no is null and e.at >= cast(:since as timestamptz) - interval '%s'
                order by e.at, e.audit_entry_id limit 10000
                """.formatted(AuditText.COLUMNS, LATE))
                .param("since", last.at())
                .query((row, number) -> new AuditText(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private void insert(long number, UUID entry, byte[] hash) {
        jdbc.sql("insert into steadfast.audit_seal (seal_no, audit_entry_id, hash) values (:no, :entry, :hash)")
                .param("no", number)
                .param("entry", entry)
                .param("hash", hash)
                .update();
    }

    private record Seal(long number, byte[] hash, Timestamp at) {}
}
