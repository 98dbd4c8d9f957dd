package health.steadfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.Symptom;
import health.steadfast.library.Domain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Patients and exercises speak of aids and contraindications by the same codes, though neither module knows the other. */
class CatalogueCodesTest {

    private static final Map<String, Map<String, Map<String, Object>>> CATALOGUE = read();

    @Test
    void aidsOfPatientsAreAidsOfTheCatalogue() {
        assertThat(Arrays.stream(Aid.values()).map(Aid::code)).containsExactlyInAnyOrderElementsOf(codes("aids"));
    }

    @Test
    void contraindicationsOfPatientsAreThoseOfTheCatalogue() {
        assertThat(Arrays.stream(Contraindication.values()).map(Contraindication::code))
                .containsExactlyInAnyOrderElementsOf(codes("contraindications"));
    }

    @Test
    void symptomsOfPatientsAreThoseOfTheCatalogueAndSpasticityIsToldByMuscle() {
        assertThat(codes("symptoms")).contains("spasticity");
        assertThat(Arrays.stream(Symptom.values())
                        .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isNotEmpty()
                .allMatch(codes("symptoms")::contains)
                .hasSize(codes("symptoms").size() - 1);
    }

    @Test
    void everyMuscleGroupOfPatientsIsKnownToTheCatalogue() {
        assertThat(codes("muscles"))
                .containsAll(Arrays.stream(MuscleGroup.values())
                        .map(MuscleGroup::code)
                        .toList());
    }

    @Test
    void domainsAreThoseOfTheCatalogue() {
        assertThat(Arrays.stream(Domain.values()).map(Domain::code))
                .containsExactlyInAnyOrderElementsOf(codes("domains"));
    }

    private static Set<String> codes(String kind) {
        return CATALOGUE.get("vocabulary").get(kind).keySet();
    }

    private static Map<String, Map<String, Map<String, Object>>> read() {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/library/catalogue.yaml"))) {
            return new Yaml().load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
