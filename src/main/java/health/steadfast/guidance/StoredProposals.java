package health.steadfast.guidance;

import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of proposals. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredProposals {

    private final JdbcClient jdbc;

    StoredProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer at a time for a patient: a log and a decision may come together. */
    void alone(PatientId patient) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) locked")
                .param("key", "proposals " + patient)
                .query(Integer.class)
                .single();
    }

    /** Open ones, as they are kept. */
    List<Kept> open(PatientId patient) {
        return jdbc.sql("""
                select proposal_id, item_id, version_no, rule, fingerprint, hold, held_until
                from steadfast.proposal where patient_id = :patient and state = 'OPEN'
                """)
                .param("patient", patient.value())
                .query(StoredProposals::kept)
                .list();
    }

    /** How a plan goes on after a rest is asked again when somebody has taken the answer back. */
    void add(PatientId patient, Evidence evidence, Proposed proposed, Instant at) {
        var block = proposed.block();
        jdbc.sql("""
                insert into steadfast.proposal (proposal_id, patient_id, plan_id, version_no, item_id, exercise_slug, rule,
                    suggestion, entries, days, fingerprint, hold, held_until, made_at, state)
                values (:id, :patient, :plan, :no, :item, :exercise, :rule, :suggestion, :entries, cast(:days as date[]), :fingerprint,
                    :hold, :until, :at, 'OPEN')
                on conflict (clinic_id, patient_id, fingerprint) do update set state = 'OPEN', decided_by = null,
                    decided_at = null, decided_version = null, words = null, version = proposal.version + 1
                where proposal.rule = 'REST' and proposal.state <> 'OPEN'
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("plan", evidence.plan())
                .param("no", evidence.versionNo())
                .param("item", proposed.item() == null ? null : proposed.item().value())
                .param(
                        "exercise",
                        proposed.exercise() == null ? null : proposed.exercise().value())
                .param("rule", proposed.rule().name())
                .param("suggestion", proposed.suggestion().name())
                .param("entries", proposed.ids())
                .param("days", proposed.days())
                .param("fingerprint", proposed.fingerprint())
                .param("hold", block == null ? null : block.kind().name())
                .param("until", block == null ? null : block.until())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The same proposal on other entries, or with something else in its way. */
    void renew(Kept kept, Evidence evidence, Proposed proposed) {
        var block = proposed.block();
        jdbc.sql("""
                update steadfast.proposal set version_no = :no, exercise_slug = :exercise, entries = :entries, days = cast(:days as date[]),
                    fingerprint = :fingerprint, hold = :hold, held_until = :until, version = version + 1
                where proposal_id = :id
                """)
                .param("id", kept.id())
                .param("no", evidence.versionNo())
                .param(
                        "exercise",
                        proposed.exercise() == null ? null : proposed.exercise().value())
                .param("entries", proposed.ids())
                .param("days", proposed.days())
                .param("fingerprint", proposed.fingerprint())
                .param("hold", block == null ? null : block.kind().name())
                .param("until", block == null ? null : block.until())
                .update();
    }

    /** Its entries no longer say so, or its exercise left the plan; nobody had decided. */
    void withdraw(Kept kept) {
        jdbc.sql("delete from steadfast.proposal where proposal_id = :id and state = 'OPEN'")
                .param("id", kept.id())
                .update();
    }

    /** Somebody decided; {@code version} of the plan came of it, null: none. */
    void decide(UUID proposal, Decision decision, UUID by, Instant at, @Nullable Integer version) {
        jdbc.sql("""
                update steadfast.proposal set state = :state, decided_by = :by, decided_at = :at, decided_version = :no,
                    words = :words, version = version + 1
                where proposal_id = :id
                """)
                .param("id", proposal)
                .param("state", decision.state())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("no", version)
                .param("words", decision.words())
                .update();
    }

    /** What the person decided last is open again; false: it was somebody else's, or another is open by now. */
    boolean reopen(PatientId patient, UUID proposal, PersonId by) {
        return jdbc.sql("""
                        update steadfast.proposal p set state = 'OPEN', decided_by = null, decided_at = null,
                            decided_version = null, words = null, version = version + 1
                        where p.proposal_id = :id and p.patient_id = :patient and p.decided_by = :by
                          and not exists (select 1 from steadfast.proposal o where o.patient_id = p.patient_id
                              and o.rule = p.rule and o.item_id is not distinct from p.item_id and o.state = 'OPEN')
                        """)
                        .param("id", proposal)
                        .param("patient", patient.value())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Whether it asks how the plan goes on after a rest. */
    boolean isAfterARest(PatientId patient, ProposalId id) {
        return jdbc.sql(
                                "select count(*) from steadfast.proposal where patient_id = :patient and proposal_id = :id and rule = 'REST'")
                        .param("patient", patient.value())
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** An open proposal, if it is still as it was read. */
    Optional<Asked> find(PatientId patient, ProposalId id, long version) {
        return jdbc.sql("""
                select proposal_id, item_id, suggestion, hold
                from steadfast.proposal
                where patient_id = :patient and proposal_id = :id and version = :version and state = 'OPEN'
                """)
                .param("patient", patient.value())
                .param("id", id.value())
                .param("version", version)
                .query((row, number) -> new Asked(
                        row.getObject("proposal_id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        Suggestion.valueOf(row.getString("suggestion")),
                        row.getString("hold") != null))
                .optional();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var hold = row.getString("hold");
        return new Kept(
                row.getObject("proposal_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getInt("version_no"),
                Rule.valueOf(row.getString("rule")),
                row.getObject("fingerprint", UUID.class),
                hold == null
                        ? null
                        : new Block(Block.Kind.valueOf(hold), row.getObject("held_until", LocalDate.class)));
    }

    /** An open proposal as it is kept. */
    record Kept(
            UUID id,
            @Nullable UUID item,
            int versionNo,
            Rule rule,
            UUID fingerprint,
            @Nullable Block block) {}

    /** An open proposal that somebody decides about. */
    record Asked(UUID id, @Nullable UUID item, Suggestion suggestion, boolean waits) {}

    /** What was decided, with the words that were added. */
    record Decision(String state, @Nullable String words) {

        static final Decision ACCEPTED = new Decision("ACCEPTED", null);
        static final Decision CHANGED = new Decision("CHANGED", null);

        static Decision dismissed(@Nullable String words) {
            return new Decision("DISMISSED", words);
        }
    }
}
