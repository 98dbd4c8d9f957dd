package health.steadfast.plans.ui;

import health.steadfast.caseload.PatientCard;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.OpenDraft;
import health.steadfast.plans.PlanChange;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.StrategyChange;
import health.steadfast.plans.TwoWindows;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The draft on the screen: every change is saved at once, then the screen is told. */
class DraftDesk implements Serializable {

    private final transient DraftService drafts;
    private final PatientCard patient;
    private final OpenDraft opened;
    private final Listener listener;
    private PlanDraft draft;
    private PlanDraft known; // as this window saved it last, or found it
    private boolean isStored; // what was brought together with another version is not, until it is looked at

    /** Who shows the draft. */
    interface Listener extends Serializable {

        /** The draft has changed and is saved. */
        void changed();

        /** It was saved in another window in the meantime; both are brought together and saved. */
        void together(TwoWindows both);

        /** It could not be saved; what is on the screen stays there. */
        void refused(RuleViolation why);

        /** It is saved elsewhere again and again in the meantime. */
        void overtaken();
    }

    DraftDesk(DraftService drafts, PatientCard patient, OpenDraft opened, Listener listener) {
        this.drafts = drafts;
        this.patient = patient;
        this.opened = opened;
        this.listener = listener;
        this.draft = opened.draft();
        this.known = draft;
        this.isStored = opened.meanwhile() == null;
    }

    PatientCard patient() {
        return patient;
    }

    PlanDraft draft() {
        return draft;
    }

    /** Whether what is on the screen is saved. */
    boolean isStored() {
        return isStored;
    }

    OpenDraft opened() {
        return opened;
    }

    /** The newest version that was read. */
    int newestNo() {
        var meanwhile = opened.meanwhile();
        return meanwhile == null || meanwhile.versions().isEmpty()
                ? draft.baseNo()
                : meanwhile.versions().getLast().no();
    }

    LocalDate today() {
        return opened.today();
    }

    /** The items that still ask for something; what the plan comes to is counted over these. */
    List<DraftItem> planned() {
        return draft.planned(today());
    }

    /** What the draft changes in the version it was started from. */
    List<PlanChange> changes() {
        return PlanChange.between(opened.base(), draft.items());
    }

    /** What it changes in the strategies of that version. */
    List<StrategyChange> strategyChanges() {
        return StrategyChange.between(opened.baseStrategies(), draft.strategies());
    }

    void replace(DraftItem item) {
        change(it -> it.replace(item));
    }

    /** Fills an empty draft; it is saved with the first change, because opening a screen changes nothing. */
    void fill(UnaryOperator<PlanDraft> filling) {
        draft = filling.apply(draft);
        isStored = false;
    }

    /** If saving fails, the change stays here and goes along with the next one. */
    void change(UnaryOperator<PlanDraft> change) {
        var next = change.apply(draft);
        if (next.equals(draft) && isStored) {
            return;
        }
        draft = next;
        isStored = false;
        try {
            draft = drafts.save(patient.id(), next);
            known = draft;
            isStored = true;
        } catch (StaleData e) {
            bringTogether(next);
            return;
        }
        listener.changed();
    }

    private void bringTogether(PlanDraft next) {
        try {
            listener.together(drafts.bringTogether(patient.id(), known, next));
        } catch (RuleViolation e) {
            listener.refused(e);
        } catch (StaleData e) {
            listener.overtaken();
        }
    }
}
