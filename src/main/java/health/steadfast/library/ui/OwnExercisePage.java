package health.steadfast.library.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import health.steadfast.library.Catalogue;
import health.steadfast.library.FallRisk;
import health.steadfast.library.LibraryPatients;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.library.OwnExercise;
import health.steadfast.library.OwnExercises;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writing an exercise of the clinic's own. */
abstract class OwnExercisePage extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    final transient OwnExercises exercises;
    private final transient LibraryPatients patients;
    private final OwnExerciseFields fields;
    private final Div conflict = new Div();
    private transient @Nullable OwnExercise base;
    private transient @Nullable OwnExercise shown;

    OwnExercisePage(OwnExercises exercises, LibraryPatients patients, Catalogue catalogue) {
        this.exercises = exercises;
        this.patients = patients;
        this.fields = new OwnExerciseFields(catalogue);
        addClassNames("sf-page", "own-exercise");
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
    }

    /** What the address names; empty: nothing of this clinic. */
    abstract Optional<OwnExercise> opened(BeforeEnterEvent event);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        base = opened(event).orElseThrow(NotFoundException::new);
        fields.show(base);
        shown = fields.read(base);
        conflict.removeAll();
        removeAll();
        add(header(), conflict, fields, footer());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (shown == null || base == null || fields.read(base).equals(shown)) {
            return;
        }
        var leaving = event.postpone();
        var question = new ConfirmDialog(
                getTranslation("library.own.leave"),
                getTranslation("library.own.leave-text"),
                getTranslation("library.own.leave-confirm"),
                confirmed -> leaving.proceed());
        question.setCancelable(true);
        question.setCancelText(getTranslation("library.own.stay"));
        question.addCancelListener(cancelled -> leaving.cancel());
        question.open();
    }

    private Header header() {
        var back = new Button(SfIcon.CHEVRON_LEFT.create(), event -> leave(LibraryRoutes.LIST));
        back.setAriaLabel(getTranslation("shared.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var title = new Div(new H1(getPageTitle()), new Paragraph(getTranslation("library.own.subtitle")));
        var header = new Header(back, title);
        header.addClassName("sf-page-header");
        return header;
    }

    private Footer footer() {
        var save = new Button(getTranslation("library.own.save"), event -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var footer = new Footer(new Paragraph(getTranslation("library.own.plans-keep-doses")), save);
        footer.addClassName("sf-page-footer");
        return footer;
    }

    private void save() {
        var before = base;
        fields.forgetProblems();
        if (before == null || !fields.areValid()) {
            return;
        }
        var wanted = fields.read(before);
        var locked = becomesHigh(before, wanted) ? patients.inPlans(wanted.slug()) : 0;
        if (locked == 0) {
            store(before, wanted);
            return;
        }
        var question = new ConfirmDialog(
                getTranslation("library.own.high"),
                getTranslation("library.own.high-text", locked),
                getTranslation("library.own.high-confirm"),
                confirmed -> store(before, wanted));
        question.setCancelable(true);
        question.setCancelText(getTranslation("library.own.stay"));
        question.open();
    }

    /** From then on it rests in every plan in force until it was seen done. */
    private static boolean becomesHigh(OwnExercise before, OwnExercise wanted) {
        return wanted.isSaved()
                && wanted.exercise().fallRisk() == FallRisk.HIGH
                && before.exercise().fallRisk() != FallRisk.HIGH;
    }

    private void store(OwnExercise before, OwnExercise wanted) {
        try {
            if (wanted.isSaved()) {
                exercises.change(wanted);
            } else {
                exercises.add(wanted);
            }
            shown = wanted;
            Notices.done(getTranslation("library.own.saved"));
            leave(LibraryRoutes.exerciseOf(wanted.slug()));
        } catch (RuleViolation e) {
            fields.show(e);
        } catch (StaleData e) {
            overtaken(before, wanted);
        }
    }

    /** Only fields that both changed need a decision; of the others everybody's change is kept. */
    private void overtaken(OwnExercise before, OwnExercise mine) {
        var newest = exercises.find(mine.slug());
        if (newest.isEmpty()) {
            Notices.problem(getTranslation("library.own.unknown"));
            return;
        }
        var theirs = newest.get();
        base = theirs;
        fields.parts().stream()
                .filter(part -> part.differs(before, theirs) && !part.differs(before, mine))
                .forEach(part -> part.show(theirs));
        var both = fields.parts().stream()
                .filter(part -> part.differs(before, mine) && part.differs(before, theirs))
                .filter(part -> part.differs(mine, theirs))
                .toList();
        conflict.removeAll();
        if (both.isEmpty()) {
            save();
        } else {
            conflict.add(new OwnConflictPanel(theirs, mine, both));
        }
    }

    private void leave(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
