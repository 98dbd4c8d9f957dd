package health.steadfast.library.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import health.steadfast.library.Asks;
import health.steadfast.library.Exercise;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import java.util.List;

/**
 * When a patient moves on a ladder, in the words of the product's own rules R1 to R4: the program proposes, a therapist
 * decides.
 */
final class MovingCard extends Section {

    MovingCard(List<Exercise> rungs) {
        addClassNames("sf-card", "ladder-moving");
        var steady = rungs.stream().anyMatch(rung -> rung.asks() == Asks.STEADINESS);
        var onFeet = rungs.stream().anyMatch(Exercise::isOnFeet);
        var list = new DescriptionList();
        add(list, Tone.GO, SfIcon.TRENDING_UP, "up", steady ? "up-steady" : "up-other");
        add(list, Tone.INFO, SfIcon.MINUS, "stay", steady ? "stay-steady" : "stay-other");
        if (steady) {
            add(list, Tone.WATCH, SfIcon.HAND, "support", "support-text");
        }
        add(list, Tone.WATCH, SfIcon.TRENDING_DOWN, "down", "down-text");
        if (onFeet) {
            add(list, Tone.SAFETY, SfIcon.LOCK, "lock", "lock-text");
        }
        add(new H2(getTranslation("library.moving")), new Paragraph(getTranslation("library.moving.decide")), list);
    }

    private void add(DescriptionList list, Tone tone, SfIcon icon, String term, String text) {
        var head = new Term();
        head.add(new ToneBadge(tone, icon, getTranslation("library.moving." + term)));
        list.add(head, new Description(getTranslation("library.moving." + text)));
    }
}
