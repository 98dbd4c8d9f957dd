package health.steadfast.library.ui;

import com.vaadin.flow.router.QueryParameters;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseFilter;
import health.steadfast.library.Facet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The filter as query parameters of an address; what nobody knows is left out. */
final class FilterAddress {

    private static final int LONGEST_SEARCH = 80;

    private FilterAddress() {}

    static ExerciseFilter read(QueryParameters parameters, Catalogue catalogue) {
        var text = parameters.getSingleParameter("search").orElse("");
        var filter = ExerciseFilter.ALL.with(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)));
        for (var facet : Facet.values()) {
            filter = filter.with(facet, known(parameters, facet, catalogue));
        }
        return filter;
    }

    static QueryParameters write(ExerciseFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put("search", filter.text());
        }
        for (var facet : Facet.values()) {
            var codes = filter.of(facet);
            if (!codes.isEmpty()) {
                parameters.put(facet.code(), codes.stream().sorted().collect(Collectors.joining(",")));
            }
        }
        return QueryParameters.simple(parameters);
    }

    private static Set<String> known(QueryParameters parameters, Facet facet, Catalogue catalogue) {
        var codes = parameters.getSingleParameter(facet.code()).orElse("").split(",", -1);
        return Arrays.stream(codes)
                .filter(facet.choices(catalogue)::contains)
                .limit(facet.takesSeveral() ? codes.length : 1)
                .collect(Collectors.toSet());
    }
}
