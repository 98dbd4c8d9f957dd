package health.steadfast.demo;

import health.steadfast.caseload.RecordNumber;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands out the record numbers of a demo clinic: the told ones as told, the others the same at every start. */
final class DemoRecords {

    private static final int NUMBERS = 10_000;

    private final Set<String> taken;

    DemoRecords(ClinicStory clinic) {
        taken = clinic.patients().stream()
                .map(PatientStory::record)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    RecordNumber of(PatientStory patient) {
        if (patient.record() != null) {
            return new RecordNumber(patient.record());
        }
        var chance = patient.chance();
        var year = 20 + chance.nextInt(6);
        return Stream.generate(() -> "%02d-%04d".formatted(year, chance.nextInt(NUMBERS)))
                .filter(taken::add)
                .findFirst()
                .map(RecordNumber::new)
                .orElseThrow();
    }
}
