package health.steadfast.workspace;

import health.steadfast.caseload.ContactId;
import health.steadfast.caseload.RecordNumber;

/** Addresses of the roster and the patient chart. */
public final class WorkspaceRoutes {

    public static final String CASELOAD = "caseload";

    /** The caseload for paper. */
    public static final String PRINTED_CASELOAD = "caseload/print";

    public static final String CHART = "patients/:record";
    public static final String SESSIONS = CHART + "/sessions";

    public static final String MESSAGES = CHART + "/messages";

    /** The queue of reviews. */
    public static final String REVIEWS = "reviews";

    public static final String REVIEW = CHART + "/review";

    /** The signed reviews of one patient. */
    public static final String SIGNED_REVIEWS = CHART + "/reviews";

    /** A patient's own weeks. */
    public static final String PROGRESS = "progress";

    public static final String MEASURES = CHART + "/measures";

    public static final String GOALS = CHART + "/goals";

    /** Visits, calls and videos with one patient. */
    public static final String CONTACTS = CHART + "/contacts";

    /** One call about something new or worse, as a note to the neurologist. */
    public static final String NEUROLOGIST_NOTE = CONTACTS + "/:contact/note";

    /** The route parameter that holds a contact. */
    public static final String CONTACT = "contact";

    /** The query parameter with the line of results that is shown in full. */
    public static final String SERIES = "series";

    public static final String PROFILE = CHART + "/record";

    /** The query parameter with the part of the profile that is edited. */
    public static final String PART = "part";

    /** The query parameter with the weeks of the trend. */
    public static final String WEEKS = "weeks";

    /** The route parameter that holds a record number. */
    public static final String RECORD = "record";

    /** The query parameter with the filter of the roster. */
    public static final String SHOW = "show";

    /** The query parameter with the order of the roster. */
    public static final String SORT = "sort";

    /** The query parameter with the record number of the patient in the side panel. */
    public static final String PATIENT = "patient";

    private WorkspaceRoutes() {}

    public static String chartOf(RecordNumber record) {
        return "patients/" + record;
    }

    /** The overview with the trend over this time. */
    public static String chartOf(RecordNumber record, TrendSpan span) {
        return span == TrendSpan.QUARTER ? chartOf(record) : chartOf(record) + "?" + WEEKS + "=" + span.code();
    }

    public static String sessionsOf(RecordNumber record) {
        return chartOf(record) + "/sessions";
    }

    public static String messagesOf(RecordNumber record) {
        return chartOf(record) + "/messages";
    }

    public static String measuresOf(RecordNumber record) {
        return chartOf(record) + "/measures";
    }

    public static String goalsOf(RecordNumber record) {
        return chartOf(record) + "/goals";
    }

    public static String signedReviewsOf(RecordNumber record) {
        return chartOf(record) + "/reviews";
    }

    public static String contactsOf(RecordNumber record) {
        return chartOf(record) + "/contacts";
    }

    public static String neurologistNoteOf(RecordNumber record, ContactId contact) {
        return contactsOf(record) + "/" + contact + "/note";
    }

    public static String reviewOf(RecordNumber record) {
        return chartOf(record) + "/review";
    }

    public static String profileOf(RecordNumber record) {
        return chartOf(record) + "/record";
    }
}
