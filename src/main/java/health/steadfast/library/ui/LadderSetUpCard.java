package health.steadfast.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.LibraryPatient;
import health.steadfast.library.LibraryRoutes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to check before, with the rung from which on it counts, and the other ladders of the domain. */
final class LadderSetUpCard extends Section {

    LadderSetUpCard(String family, List<Exercise> rungs, Catalogue catalogue, @Nullable LibraryPatient patient) {
        addClassNames("sf-card", "ladder-set-up");
        add(new H2(getTranslation("library.checks")), checks(rungs, catalogue));
        var others = new UnorderedList();
        others.addClassName("ladder-others");
        families(catalogue, rungs.getFirst()).stream()
                .filter(other -> !other.equals(family))
                .forEach(other -> others.add(new ListItem(new Anchor(
                        Standpoint.of(patient).on(LibraryRoutes.ladderOf(other)),
                        getTranslation(
                                "library.ladder.other",
                                catalogue.ladderTitle(other, getLocale()),
                                catalogue.ladder(other).size())))));
        if (others.getChildren().findAny().isPresent()) {
            add(new H2(getTranslation("library.ladder.others")), others);
        }
    }

    private UnorderedList checks(List<Exercise> rungs, Catalogue catalogue) {
        var list = new UnorderedList();
        var seen = new LinkedHashSet<String>();
        for (var rung : rungs) {
            for (var code : rung.safety()) {
                if (seen.add(code)) {
                    var words = catalogue.label("safety", code, getLocale());
                    var level = Objects.requireNonNullElse(rung.level(), 1);
                    list.add(new ListItem(
                            level == 1 ? words : getTranslation("library.ladder.from-rung", words, level)));
                }
            }
        }
        return list;
    }

    private static List<String> families(Catalogue catalogue, Exercise first) {
        return catalogue.all().stream()
                .filter(it -> it.domain() == first.domain())
                .flatMap(it -> Stream.ofNullable(it.family()))
                .distinct()
                .toList();
    }
}
