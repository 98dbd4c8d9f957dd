package health.steadfast.workspace;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of the signed-in therapist: which are due, and what one is about. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class ReviewRoom {

    /** As far as the calendar of the chart reaches, the running week included. */
    private static final int MOST_WEEKS_BACK = 11;

    private final CareAccess careAccess;
    private final ChartService charts;
    private final ReviewQuery reviews;
    private final SessionQuery entries;
    private final Catalogue catalogue;

    ReviewRoom(
            CareAccess careAccess,
            ChartService charts,
            ReviewQuery reviews,
            SessionQuery entries,
            Catalogue catalogue) {
        this.careAccess = careAccess;
        this.charts = charts;
        this.reviews = reviews;
        this.entries = entries;
        this.catalogue = catalogue;
    }

    /** The queue as it is opened; written down. Two statements. */
    @Transactional
    @Audited(AuditAction.ROSTER_VIEWED)
    public ReviewQueue queue() {
        return reviews.queue(Member.required().person());
    }

    /** One screen for the review of a record; written down as an opened record. Six statements more than the chart. */
    @Transactional
    public ReviewSheet open(RecordNumber record) {
        var patient = careAccess.resolve(record).orElseThrow(NotFound::new);
        var me = Member.required().person();
        var chart = charts.open(record);
        var last = reviews.last(patient, me);
        var since = since(chart, last);
        var from = since.atStartOfDay(ZoneId.of(chart.card().zone())).toInstant();
        return new ReviewSheet(
                chart,
                reviews.queue(me),
                last,
                since,
                ReviewFigures.of(chart, entries.days(patient, since), since, catalogue),
                reviews.words(patient, from),
                reviews.medication(patient, since));
    }

    private static LocalDate since(Chart chart, LastReview last) {
        var earliest = WeekPlan.weekOf(chart.today()).minusWeeks(MOST_WEEKS_BACK);
        var from = last.on() == null ? chart.plan().since() : last.on();
        return from == null || from.isBefore(earliest) ? earliest : from;
    }
}
