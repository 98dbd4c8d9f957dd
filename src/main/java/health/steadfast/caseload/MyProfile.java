package health.steadfast.caseload;

import static java.util.Objects.requireNonNull;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.Roles;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the patient who asks tells about herself or himself from home. It waits beside the record until a therapist
 * takes it over; nothing that a therapist wrote is changed by it.
 */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyProfile {

    private final CareAccess careAccess;
    private final HomeAnswers answers;
    private final ProfileReader profiles;
    private final AuditTrail audit;

    MyProfile(CareAccess careAccess, HomeAnswers answers, ProfileReader profiles, AuditTrail audit) {
        this.careAccess = careAccess;
        this.answers = answers;
        this.profiles = profiles;
        this.audit = audit;
    }

    /**
     * One question with the answer so far.
     *
     * @param version 0 while there is no answer
     */
    public record Asked(HomeQuestion question, @Nullable HomeAnswer answer, long version) implements Serializable {

        public boolean isOpen() {
            return answer == null;
        }
    }

    /** What was answered, and what nobody has recorded yet; in the order of the questions. Two statements. */
    public List<Asked> questions() {
        var patient = careAccess.requireOwn();
        var given = answers.of(patient).stream()
                .collect(Collectors.toMap(it -> it.answer().question(), Function.identity()));
        var recorded = profiles.parts(patient);
        return Arrays.stream(HomeQuestion.values())
                .filter(question -> given.containsKey(question)
                        || HomeAnswer.isWanted(question, requireNonNull(recorded.get(question.part()))))
                .map(question -> asked(question, given.get(question)))
                .toList();
    }

    /**
     * @param expectedVersion the version of the answer that was read, 0 for none
     * @throws health.steadfast.shared.StaleData if it was answered elsewhere meanwhile; nothing was saved
     */
    @Transactional
    public void answer(HomeAnswer answer, long expectedVersion) {
        var patient = careAccess.requireOwn();
        answers.save(patient, answer, expectedVersion);
        audit.record(
                AuditAction.PATIENT_CHANGED,
                patient,
                "home " + answer.question().name());
    }

    private static Asked asked(HomeQuestion question, @Nullable FromPatient given) {
        return given == null ? new Asked(question, null, 0) : new Asked(question, given.answer(), given.version());
    }
}
