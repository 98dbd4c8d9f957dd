package health.steadfast.plans;

import health.steadfast.caseload.RecordNumber;
import java.time.LocalDate;

/** Addresses of a patient's plan, for therapists. */
public final class PlanRoutes {

    public static final String PLAN = "patients/:record/plan";
    public static final String DRAFT = "patients/:record/plan/draft";

    public static final String QUICK = "patients/:record/plan/quick";
    /** Two versions side by side; see {@link #comparisonOf}. */
    public static final String COMPARE = "patients/:record/plan/compare";

    /** A week that is keyed for the patient; its screen belongs to whoever keeps the logs. */
    public static final String WEEK_SHEET = "patients/:record/sheet";

    /** Papers below a patient's address; whoever makes them serves them. */
    public static final String HANDOUT_FILE = "handout.pdf";

    public static final String WEEK_SHEET_FILE = "week-sheet.pdf";

    /** The query parameter of a week sheet, keyed or printed, with any day of the week. */
    public static final String WEEK = "week";

    /** The route parameter that holds a record number. */
    public static final String RECORD = "record";

    /** The query parameter of a plan with the item whose steps are shown. */
    public static final String ITEM = "item";

    /** The query parameter with the kind of step that is chosen at first. */
    public static final String STEP = "step";

    /** The query parameter of a plan that asks how it goes on after a rest. */
    public static final String TAKE_UP = "take-up";

    private PlanRoutes() {}

    public static String planOf(RecordNumber record) {
        return "patients/%s/plan".formatted(record);
    }

    public static String comparisonOf(RecordNumber record) {
        return "patients/%s/plan/compare".formatted(record);
    }

    /** The plan on paper, in the patient's language. */
    public static String handoutOf(RecordNumber record) {
        return "patients/%s/%s".formatted(record, HANDOUT_FILE);
    }

    /** The sheet to tick of the week that {@code day} lies in. */
    public static String paperWeekOf(RecordNumber record, LocalDate day) {
        return "patients/%s/%s?%s=%s".formatted(record, WEEK_SHEET_FILE, WEEK, day);
    }

    public static String draftOf(RecordNumber record) {
        return "patients/%s/plan/draft".formatted(record);
    }

    public static String weekSheetOf(RecordNumber record) {
        return "patients/%s/sheet".formatted(record);
    }

    /** The default way to prescribe; the full builder opens the same draft. */
    public static String quickOf(RecordNumber record) {
        return "patients/%s/plan/quick".formatted(record);
    }
}
