package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.MyTreatment;
import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.Extra;
import health.steadfast.training.MyExtras;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "Something else I did": what, how long, how hard; below it what was entered lately, to change or take back. */
@Route(TrainingRoutes.EXTRA)
@RolesAllowed(Roles.PATIENT)
class ExtraView extends Main implements BeforeEnterObserver, FocusScreen, HasDynamicTitle {

    private final transient MyExtras extras;
    private final transient MyTreatment treatment;
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());
    private final Div refusal = new Div();

    ExtraView(MyExtras extras, MyTreatment treatment) {
        this.extras = extras;
        this.treatment = treatment;
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("training.back"));
        way.addClickListener(click -> UI.getCurrent().navigate(TrainingRoutes.TODAY));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (treatment.ended().isPresent()) {
            event.forwardTo(TrainingRoutes.ENDED);
            return;
        }
        show(null, null);
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.extra.title");
    }

    /**
     * @param said what has just happened
     * @param changing the entry that is being changed
     */
    private void show(@Nullable Component said, @Nullable Extra changing) {
        removeAll();
        refusal.removeAll();
        var recent = extras.recent();
        var heading = changing == null ? getPageTitle() : getTranslation("training.extra.change.title");
        var screen = new StepScreen(null, heading, getTranslation("training.extra.hint"));
        if (said != null) {
            screen.add(said);
        }
        var form = new ExtraForm(recent.today(), changing);
        var id = Ids.next(); // the same entry however often it is sent
        var save = ActionButton.main(
                "save", getTranslation("training.extra.save"), SfIcon.CHECK, () -> save(form, id, changing));
        save.setDisableOnClick(false); // what is refused is sent again, and the same entry twice is one
        screen.add(form, refusal, save);
        if (changing == null && !recent.extras().isEmpty()) {
            screen.add(list(recent));
        }
        add(screen);
        screen.announce();
    }

    private void save(ExtraForm form, UUID id, @Nullable Extra changing) {
        try {
            var extra = form.extra(id);
            if (changing == null) {
                extras.add(extra);
                show(saved(getTranslation("training.extra.saved", words(extra)), () -> extras.remove(id)), null);
            } else {
                extras.correct(changing.id(), extra);
                show(
                        saved(
                                getTranslation("training.extra.saved", words(extra)),
                                () -> extras.correct(id, again(changing))),
                        null);
            }
        } catch (NotFound e) {
            changedElsewhere();
        } catch (RuleViolation e) {
            refusal.removeAll();
            refusal.add(ToneNote.wait(SfIcon.TRIANGLE_ALERT, getTranslation(e.code(), e.arguments()), "")
                    .asStatus());
        }
    }

    /** What stood there before, as an entry of its own. */
    private static Extra again(Extra before) {
        return new Extra(Ids.next(), before.date(), before.kind(), before.minutes(), before.effort());
    }

    /** The result stands in the page, with the way back beside it. */
    private Component saved(String words, Runnable undo) {
        var rows = new Div(
                ToneNote.info(SfIcon.CHECK, words, "").asStatus(),
                ActionButton.plain("undo", getTranslation("training.extra.undo"), SfIcon.UNDO_2, () -> {
                    try {
                        undo.run();
                    } catch (NotFound e) {
                        changedElsewhere();
                        return;
                    }
                    show(
                            ToneNote.info(SfIcon.CHECK, getTranslation("training.extra.undone"), "")
                                    .asStatus(),
                            null);
                }));
        rows.addClassName("pt-rows");
        return rows;
    }

    private Component list(MyExtras.Recent recent) {
        var card = new Div(new H2(getTranslation("training.extra.recent")));
        card.addClassName("pt-card");
        recent.extras().forEach(extra -> {
            var name = words(extra) + ", " + Formats.date(extra.date(), recent.today(), getLocale());
            var change = ActionButton.plain(
                    "change-" + extra.id(),
                    getTranslation("training.extra.change"),
                    SfIcon.PENCIL,
                    () -> show(null, extra));
            change.setAriaLabel(getTranslation("training.extra.change.of", name));
            var remove = ActionButton.plain(
                    "remove-" + extra.id(),
                    getTranslation("training.extra.remove"),
                    SfIcon.TRASH_2,
                    () -> remove(extra));
            remove.setAriaLabel(getTranslation("training.extra.remove.of", name));
            var words = new Div(name);
            words.addClassName("pt-strong");
            var rows = new Div(words, change, remove);
            rows.addClassName("pt-rows");
            card.add(rows);
        });
        return card;
    }

    private void remove(Extra extra) {
        try {
            extras.remove(extra.id());
        } catch (NotFound e) {
            changedElsewhere();
            return;
        }
        show(saved(getTranslation("training.extra.removed", words(extra)), () -> extras.restore(extra.id())), null);
    }

    /** Another phone was first: what stands there now is shown. */
    private void changedElsewhere() {
        show(
                ToneNote.wait(SfIcon.TRIANGLE_ALERT, getTranslation("training.extra.changed-elsewhere"), "")
                        .asStatus(),
                null);
    }

    private String words(Extra extra) {
        return getTranslation(
                "training.extra.words", getTranslation("training.extra.kind." + extra.kind()), extra.minutes());
    }
}
