package health.steadfast.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.ui.Dependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Asks the browser only for parts that the built bundle has. Flow names a part for every class of every component, and
 * all but that of the view lie in no part of their own: names that nothing can shorten, a tenth of a repeated visit.
 */
@Component
class BundleParts implements VaadinServiceInitListener {

    /** The built file that knows the parts by name. */
    private static final String INDEX = "classpath*:META-INF/VAADIN/webapp/VAADIN/build/generated-flow-imports*.js";

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ASKED = Pattern.compile("loadOnDemand\\('(" + NAME + ")'\\)");

    private final ResourcePatternResolver files;

    BundleParts(ResourcePatternResolver files) {
        this.files = files;
    }

    /** While developing, parts come and go: then all are asked for. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!event.getSource().getDeploymentConfiguration().isProductionMode()) {
            return;
        }
        var known = names();
        if (!known.isEmpty()) {
            event.addDependencyFilter((asked, service) -> existing(asked, known));
        }
    }

    /** What is no part, and the parts that are there. */
    static List<Dependency> existing(List<Dependency> asked, Set<String> known) {
        return asked.stream()
                .filter(it -> {
                    var part = ASKED.matcher(it.getUrl());
                    return !part.find() || known.contains(part.group(1));
                })
                .toList();
    }

    private Set<String> names() {
        try {
            return Arrays.stream(files.getResources(INDEX))
                    .flatMap(file -> NAME.matcher(text(file)).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
