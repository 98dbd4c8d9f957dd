package health.steadfast.caseload;

import health.steadfast.shared.RuleViolation;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands out record numbers: random within the year, so that a number tells nothing about how many there are. */
@Component
class RecordNumbers {

    private static final int TRIES = 50;

    private final PatientRepository patients;
    private final RandomGenerator random = new SecureRandom();

    RecordNumbers(PatientRepository patients) {
        this.patients = patients;
    }

    RecordNumber next(LocalDate today) {
        return Stream.generate(() -> "%02d-%04d".formatted(today.getYear() % 100, random.nextInt(10_000)))
                .limit(TRIES)
                .filter(number -> !patients.existsByRecordNumber(number))
                .findFirst()
                .map(RecordNumber::new)
                .orElseThrow(() -> new RuleViolation("caseload.admission.no-record-number"));
    }
}
