package health.steadfast.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.plans.Meanwhile;
import health.steadfast.plans.MergeConflict;
import health.steadfast.plans.MergeConflict.Pick;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.VersionDetails;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Somebody published in the meantime: what was brought together by itself is told, what both have changed stands side
 * by side to be decided field by field.
 */
class MergePanel extends Composite<Section> {

    private final transient PlanWords words;
    private final DraftDesk desk;
    private final transient Meanwhile meanwhile;
    private final List<ConflictField> fields = new ArrayList<>();

    MergePanel(PlanWords words, DraftDesk desk, Meanwhile meanwhile, Consumer<Map<MergeConflict.Key, Pick>> settled) {
        this.words = words;
        this.desk = desk;
        this.meanwhile = meanwhile;
        var clean = meanwhile.merge().isClean();
        getContent().setId("merge");
        getContent().addClassNames("plan-merge", (clean ? Tone.INFO : Tone.WATCH).cssClass());
        getContent().getElement().setAttribute("role", clean ? "status" : "alert");
        getContent().add(new H2(getTranslation(title())));
        meanwhile.versions().forEach(version -> getContent().add(new Paragraph(published(version))));
        getContent().add(theirs());
        if (!clean) {
            getContent().add(fields(), button(settled));
        }
    }

    boolean isDecided() {
        return meanwhile.merge().isClean();
    }

    /** Leads to the first field that is still open. */
    void focusUndecided() {
        fields.stream()
                .filter(field -> !field.isDecided())
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(ConflictField::focus);
    }

    private String title() {
        if (!meanwhile.merge().conflicts().isEmpty()) {
            return "plans.merge.decide";
        }
        return meanwhile.planEnded() ? "plans.merge.ended" : "plans.merge.together";
    }

    private String published(VersionDetails version) {
        return getTranslation(
                "plans.merge.published", version.publishedBy(), version.no(), moment(version), version.reason());
    }

    private Component theirs() {
        var list = new UnorderedList();
        meanwhile.merge().theirs().forEach(change -> list.add(new ListItem(words.change(change, getLocale()))));
        meanwhile
                .merge()
                .theirStrategies()
                .forEach(change -> list.add(new ListItem(words.change(change, getLocale()))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private Div fields() {
        var all = new Div();
        all.addClassName("plan-conflicts");
        for (var conflict : meanwhile.merge().conflicts()) {
            var author = meanwhile.author(conflict);
            var field = new ConflictField(
                    words,
                    conflict,
                    mine(),
                    getTranslation("plans.merge.theirs", author.publishedBy(), author.no(), moment(author)));
            fields.add(field);
            all.add(field);
        }
        return all;
    }

    private Button button(Consumer<Map<MergeConflict.Key, Pick>> settled) {
        var button = new Button(getTranslation("plans.merge.settle"), event -> settle(settled));
        button.setId("settle");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void settle(Consumer<Map<MergeConflict.Key, Pick>> settled) {
        var decided = new HashMap<MergeConflict.Key, Pick>();
        fields.forEach(field -> field.decision().ifPresent(choice -> decided.put(field.key(), choice)));
        if (decided.size() == fields.size()) {
            settled.accept(decided);
        } else {
            focusUndecided();
        }
    }

    private String mine() {
        var at = desk.draft().savedAt();
        return at == null ? getTranslation("plans.merge.mine") : getTranslation("plans.merge.mine-at", moment(at));
    }

    private String moment(VersionDetails version) {
        return moment(version.publishedAt());
    }

    private String moment(Instant at) {
        return Formats.moment(at, ZoneId.of(desk.patient().zone()), desk.today(), getLocale());
    }
}
