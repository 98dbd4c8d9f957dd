package health.steadfast.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** Reads the stories from their files; a word that nobody knows is refused. */
final class DemoStories {

    /** The names of all demo clinics, known without reading their stories. */
    static final Set<String> NAMES = Set.of("Lindenhof", "Nordstern");

    private DemoStories() {}

    /** The clinics of the demo, the one with the walk-through first. */
    static List<ClinicStory> all() {
        return List.of(
                clinic("lindenhof", "lindenhof-in-view", "lindenhof-others", "lindenhof-mara"),
                clinic("nordstern", "nordstern-patients"));
    }

    private static ClinicStory clinic(String file, String... patients) {
        var clinic = bind(file, ClinicStory.class);
        var everybody = new ArrayList<PatientStory>();
        for (var more : patients) {
            everybody.addAll(bind(more, Patients.class).patients());
        }
        return new ClinicStory(
                clinic.name(),
                clinic.zone(),
                clinic.language(),
                clinic.phone(),
                clinic.hours(),
                clinic.hoursDe(),
                clinic.staff(),
                clinic.reviewNotes(),
                clinic.exercises(),
                everybody);
    }

    private static <T> T bind(String file, Class<T> type) {
        var strictly = new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true);
        return new Binder(sources(file))
                .bind(ConfigurationPropertyName.EMPTY, Bindable.of(type), strictly)
                .get();
    }

    private static Iterable<ConfigurationPropertySource> sources(String file) {
        try {
            var resource = new ClassPathResource("demo/" + file + ".yaml");
            return ConfigurationPropertySources.from(new YamlPropertySourceLoader().load(file, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Patients(List<PatientStory> patients) {}
}
