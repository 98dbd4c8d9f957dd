package health.steadfast.workspace;

import health.steadfast.shared.SearchWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody typed into the search field: every word is found in a name, a record number or an aid. */
record SearchText(SearchWords words) {

    static SearchText of(String typed) {
        return new SearchText(SearchWords.of(typed));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean matches(RosterRow row) {
        var aids = row.aids().stream().map(aid -> aid.code().replace('-', ' '));
        var text = Stream.concat(
                        Stream.of(
                                row.givenName(), row.familyName(), row.record().value()),
                        aids)
                .collect(Collectors.joining(" "));
        return words.matches(SearchWords.Text.of(text));
    }
}
