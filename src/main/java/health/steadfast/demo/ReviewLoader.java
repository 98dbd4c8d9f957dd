package health.steadfast.demo;

import health.steadfast.caseload.PatientCard;
import health.steadfast.guidance.PastReviews;
import health.steadfast.guidance.Review;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Signs the reviews of a story: two weeks after the start, then every six, up to the one that is due next. */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class ReviewLoader {

    private static final LocalTime SIGNED = LocalTime.of(15, 40);

    private final PastReviews past;

    ReviewLoader(PastReviews past) {
        this.past = past;
    }

    void load(PatientStory story, DemoPlan plan, PatientCard card, List<String> notes, Place place) {
        var next = story.events().next();
        if (next == null || plan.versions().isEmpty()) {
            return;
        }
        var days = days(story, plan.versions().getFirst().startsOn(), place.today());
        var lead = place.therapist(story.care().lead());
        var chance = story.chance();
        for (var nth = 0; nth < days.size(); nth++) {
            var dueOn =
                    nth + 1 < days.size() ? days.get(nth + 1) : place.today().plusDays(next);
            var note = notes.get(chance.nextInt(notes.size()));
            var review = new Review(note, 10 + 5 * chance.nextInt(3), dueOn);
            past.sign(card, review, lead, place.at(days.get(nth), SIGNED));
        }
    }

    /** The days of signing in order. */
    static List<LocalDate> days(PatientStory story, LocalDate planSince, LocalDate today) {
        var next = story.events().next() == null ? 0 : story.events().next();
        var reviewed = story.events().reviewed();
        var day =
                reviewed == null ? today.plusDays(next).minusWeeks(Review.NEXT_AFTER_WEEKS) : today.minusDays(reviewed);
        var first = planSince.plusDays(Review.FIRST_AFTER_DAYS);
        var days = new ArrayList<LocalDate>();
        for (; day.isAfter(first); day = day.minusWeeks(Review.NEXT_AFTER_WEEKS)) {
            days.addFirst(day);
        }
        days.addFirst(first);
        return days;
    }
}
