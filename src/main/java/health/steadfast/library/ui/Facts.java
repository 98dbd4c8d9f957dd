package health.steadfast.library.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** Pairs of a noun and what holds for it. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("exercise-facts");
    }

    Facts with(String term, String description) {
        add(new Term(term), new Description(description));
        return this;
    }
}
