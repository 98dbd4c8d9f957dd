package health.steadfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that services ask for access first is itself no rubber stamp: a question moved down is seen. */
class AskingFirstTest {

    @ParameterizedTest
    @ValueSource(strings = {"asks", "asksInAMethodOfItsOwn", "resolves", "asksAfterAThoughtOfItsOwn"})
    void whoAsksFirstMayGoOn(String method) {
        assertThat(holdsFor(method)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asksLate",
                "asksInAMethodCalledLate",
                "asksOnlySometimes",
                "asksInALambda",
                "readsInALambda",
                "readsByAReference",
                "resolvesLate",
                "neverAsks"
            })
    void whoAsksLaterOrMaybeOrNeverIsFound(String method) {
        assertThat(holdsFor(method)).isFalse();
    }

    private static boolean holdsFor(String name) {
        return Arrays.stream(Sample.class.getDeclaredMethods())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .map(AskingFirst::holdsFor)
                .orElseThrow();
    }

    /** Never run, only read. */
    @SuppressWarnings({"unused", "UnusedMethod"})
    private record Sample(CareAccess careAccess, PatientReader patients) {

        String asks(PatientId patient) {
            careAccess.requireCanView(patient);
            return patients.card(patient).toString();
        }

        String asksInAMethodOfItsOwn(PatientId patient) {
            return checked(patient).toString() + patients.card(patient);
        }

        String asksAfterAThoughtOfItsOwn(PatientId patient) {
            var text = patient.toString();
            careAccess.requireCanTreat(patient);
            return text + patients.card(patient);
        }

        String resolves(RecordNumber record) {
            return patients.card(careAccess.resolve(record).orElseThrow(NotFound::new))
                    .toString();
        }

        String resolvesLate(RecordNumber record) {
            var before = patients.card(PatientId.next());
            return before + careAccess.resolve(record).toString();
        }

        String asksLate(PatientId patient) {
            var card = patients.card(patient);
            careAccess.requireCanView(patient);
            return card.toString();
        }

        String asksInAMethodCalledLate(PatientId patient) {
            return patients.card(patient).toString() + checked(patient);
        }

        String asksOnlySometimes(PatientId patient) {
            if (patient.toString().isEmpty()) {
                careAccess.requireCanView(patient);
            }
            return patients.card(patient).toString();
        }

        Runnable asksInALambda(PatientId patient) {
            return () -> careAccess.requireCanView(patient);
        }

        String readsInALambda(PatientId patient) {
            Supplier<String> card = () -> patients.card(patient).toString();
            var read = card.get();
            careAccess.requireCanView(patient);
            return read;
        }

        String readsByAReference(PatientId patient) {
            var read = Optional.of(patient).map(patients::card).toString();
            careAccess.requireCanView(patient);
            return read;
        }

        String neverAsks(PatientId patient) {
            return patients.card(patient).toString();
        }

        private PatientId checked(PatientId patient) {
            careAccess.requireCanTreat(patient);
            return patient;
        }
    }
}
