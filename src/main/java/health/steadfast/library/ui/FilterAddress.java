package health.steadfast.library.ui;

import com.vaadin.flow.router.QueryParameters;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filter as query parameters of an address; what nobody knows is left out. */
final class FilterAddress {

    private static final int LONGEST_SEARCH = 80;

    private FilterAddress() {}

    static ExerciseFilter read(QueryParameters parameters, Catalogue catalogue) {
        return new ExerciseFilter(
                one(parameters, "search")
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SEARCH)))
                        .orElse(""),
                one(parameters, "domain").flatMap(FilterAddress::domain).orElse(null),
                known(parameters, "position", "positions", catalogue),
                known(parameters, "equipment", "equipment", catalogue));
    }

    static QueryParameters write(ExerciseFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put("search", filter.text());
        }
        if (filter.domain() != null) {
            parameters.put("domain", filter.domain().code());
        }
        if (filter.position() != null) {
            parameters.put("position", filter.position());
        }
        if (filter.equipment() != null) {
            parameters.put("equipment", filter.equipment());
        }
        return QueryParameters.simple(parameters);
    }

    private static Optional<String> one(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name);
    }

    private static Optional<Domain> domain(String code) {
        return Arrays.stream(Domain.values())
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    private static @Nullable String known(QueryParameters parameters, String name, String kind, Catalogue catalogue) {
        return one(parameters, name).filter(catalogue.codes(kind)::contains).orElse(null);
    }
}
