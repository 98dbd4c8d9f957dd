package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.Call;
import health.steadfast.training.CallDecision;
import health.steadfast.training.CallQuestion;
import health.steadfast.training.CallSheet;
import health.steadfast.training.FallKind;
import health.steadfast.training.Injury;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a call after a report, docked at the right: who, what was said, what rests, what is decided. Nothing
 * typed is lost while it is refused, and it does not close by a click beside it.
 */
class CallSheetDialog extends Dialog {

    private final PatientAtHand patient;
    private final Wishes wishes;
    private final IntSupplier elapsed;
    private final CallQuestions questions;
    private final CallFlags flags = new CallFlags();
    private final CallRests rests;
    private final CallEnd end;
    private final Div refused = new Div();
    private CallSheet sheet;
    private boolean touched;

    /** What somebody decides to do; it may refuse. */
    interface Wishes {

        void save(CallSheet sheet, Call call);

        void noAnswer();

        /** The sheet as it is now, or nothing when somebody has closed the report. */
        Optional<CallSheet> again();
    }

    /**
     * @param phone null: none is recorded
     * @param elapsed whole minutes since the sheet was opened
     */
    CallSheetDialog(
            PatientAtHand patient,
            CallSheet sheet,
            @Nullable String phone,
            Function<ExerciseSlug, String> names,
            IntSupplier elapsed,
            Wishes wishes) {
        this.patient = patient;
        this.sheet = sheet;
        this.wishes = wishes;
        this.elapsed = elapsed;
        var fall = sheet.isOfAFall();
        questions =
                new CallQuestions(fall ? CallQuestion.AFTER_A_FALL : CallQuestion.AFTER_SOMETHING_NEW, this::answered);
        rests = new CallRests(names, patient.today());
        end = new CallEnd(
                fall ? CallDecision.AFTER_A_FALL : CallDecision.AFTER_SOMETHING_NEW,
                patient.today(),
                decision -> {
                    touched = true;
                    rests.setDecision(decision);
                },
                () -> touched = true);
        setHeaderTitle(getTranslation("workspace.call.title." + title()));
        addClassName("call-sheet");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> escape());
        getHeader().add(closeButton());
        refused.setId("call-refused");
        refused.getElement().setAttribute("role", "alert");
        questions.fill(Objects.requireNonNullElse(sheet.report().injury(), Injury.NOT_SAID));
        touched = false;
        add(banner(phone), questions, flags);
        if (fall) {
            rests.show(sheet);
            add(rests);
        }
        add(end, refused);
        getFooter().add(noAnswer(), caption(), save());
        Shortcuts.addShortcutListener(this, this::trySave, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        addOpenedChangeListener(event -> questions.begin());
    }

    private String title() {
        var fall = sheet.report().fall();
        return fall == null ? "SYMPTOM" : fall == FallKind.FALL ? "FALL" : "NEAR_FALL";
    }

    private Component banner(@Nullable String phone) {
        var avatar = new Avatar(patient.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(patient.name());
        name.addClassName("call-name");
        var who = new Div(name, new Span(ReportWords.of(sheet.report(), patient.today(), getLocale())));
        who.addClassName("call-who");
        var banner = new Div(avatar, who);
        banner.addClassNames("call-banner", "tone-safety");
        if (phone != null) {
            var call = new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), "");
            call.add(SfIcon.PHONE.create(), new Span(phone));
            call.setId("call-phone");
            banner.add(call);
        }
        return banner;
    }

    private void answered() {
        touched = true;
        var answers = questions.answers();
        flags.show(answers.flags());
        var reported = sheet.report().injury();
        rests.setHurt(answers.isInjured() || reported != null && reported.isInjury());
    }

    private Button closeButton() {
        var close = new Button(SfIcon.X.create(), click -> close());
        close.setId("close-call");
        close.setAriaLabel(getTranslation("shared.close"));
        close.addThemeNames("tertiary", "icon");
        return close;
    }

    /** Escape closes what is still empty; what was entered goes only by the button that says so. */
    private void escape() {
        if (touched) {
            refuse(getTranslation("workspace.call.escape"));
        } else {
            close();
        }
    }

    private Button noAnswer() {
        var button = new Button(getTranslation("workspace.call.no-answer"), SfIcon.PHONE.create(), click -> {
            attempt(() -> {
                wishes.noAnswer();
                close();
            });
            click.getSource().setEnabled(isOpened());
        });
        button.setId("no-answer");
        button.setDisableOnClick(true);
        return button;
    }

    private Span caption() {
        var caption = new Span(getTranslation("workspace.call.counted"));
        caption.addClassNames("sf-caption", "call-caption");
        return caption;
    }

    private Button save() {
        var key = new Span(getTranslation("workspace.review.keys"));
        key.addClassName("sf-key");
        var save = new Button(getTranslation("workspace.rests.save"), SfIcon.CHECK.create(), click -> {
            trySave();
            click.getSource().setEnabled(isOpened());
        });
        save.setDisableOnClick(true);
        save.setId("save-call");
        save.setSuffixComponent(key);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void trySave() {
        refused.removeAll();
        end.decided()
                .ifPresent(decision -> end.contact(elapsed)
                        .ifPresent(contact -> attempt(() -> {
                            var call = new Call(
                                    contact, questions.answers(), decision, rests.otherwise(), rests.seenDoneOn());
                            wishes.save(sheet, call);
                            close();
                        })));
    }

    /** Once: the second of two clicks may arrive when the first has closed the sheet. */
    private void attempt(Runnable act) {
        if (!isOpened()) {
            return;
        }
        try {
            act.run();
        } catch (StaleData e) {
            wishes.again().ifPresentOrElse(this::changed, () -> refuse(getTranslation("workspace.call.closed")));
        } catch (RuleViolation e) {
            var text = getTranslation(e.code(), e.arguments());
            if (e.code().equals("training.call.seen-done-missing")
                    || e.code().equals("plans.rule.seen-in-the-future")) {
                rests.refuseSeenDone(text);
            } else {
                refuse(text);
            }
        } catch (NotFound e) {
            refuse(getTranslation("workspace.call.no-access"));
        }
    }

    private void changed(CallSheet now) {
        sheet = now;
        rests.show(now);
        answered();
        refuse(getTranslation("workspace.call.changed"));
    }

    private void refuse(String text) {
        refused.removeAll();
        refused.add(new Paragraph(text));
    }
}
