package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where a patient's phone sends what it kept of a session: several taps at once, in their order. Each is answered by
 * itself; what is refused is said in words. Anything else than this answer means: not sent, try again.
 */
@RestController
class AnswersAddress {

    static final int MOST_ENTRIES = 200;

    private final MySession session;
    private final Texts texts;

    AnswersAddress(MySession session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** What kind of tap it is. */
    enum Kind {
        TIRED_BEFORE,
        TIRED_AFTER,
        READY,
        SAFER,
        CHOSEN,
        DONE,
        SAID
    }

    record Batch(@Nullable List<@Nullable Tap> entries) {}

    /**
     * @param place from 0, where the day asks for the item more than once
     * @param sets how many were done, of an exercise done in part
     * @param value the answer's name where it is one of several; null: would rather not say
     * @param level 0 to 10; null: would rather not say
     */
    record Tap(
            @Nullable UUID id,
            @Nullable LocalDate date,
            @Nullable Kind kind,
            @Nullable UUID item,
            @Nullable Integer place,
            @Nullable String exercise,
            @Nullable Outcome outcome,
            @Nullable Integer sets,
            @Nullable Question question,
            @Nullable String value,
            @Nullable Integer level) {

        SessionEntry entry() {
            return switch (required(kind)) {
                case TIRED_BEFORE -> new SessionEntry.Tired(required(id), required(date), true, level);
                case TIRED_AFTER -> new SessionEntry.Tired(required(id), required(date), false, level);
                case READY -> new SessionEntry.Ready(required(id), required(date), planItem());
                case SAFER -> new SessionEntry.Safer(required(id), required(date), planItem());
                case CHOSEN ->
                    new SessionEntry.Chosen(required(id), required(date), planItem(), orFirst(place), slug());
                case DONE ->
                    new SessionEntry.Done(
                            required(id),
                            required(date),
                            planItem(),
                            orFirst(place),
                            slug(),
                            required(outcome),
                            orFirst(sets));
                case SAID ->
                    new SessionEntry.Said(
                            required(id), required(date), planItem(), orFirst(place), required(question), answers());
            };
        }

        private Answers answers() {
            var to = required(question);
            if (to == Question.EFFORT) {
                return level == null ? Answers.NONE.decline(to) : Answers.NONE.effort(level);
            }
            if (to == Question.PAIN) {
                return level == null ? Answers.NONE.decline(to) : Answers.NONE.pain(level);
            }
            if (value == null) {
                return Answers.NONE.decline(to);
            }
            return switch (to) {
                case REASON -> Answers.NONE.because(StopReason.valueOf(value));
                case STEADINESS -> Answers.NONE.steady(Steadiness.valueOf(value));
                case HAND -> Answers.NONE.hand(HandQuality.valueOf(value));
                case WHERE -> Answers.NONE.at(BodyPart.valueOf(value));
                case EFFORT, PAIN -> throw new IllegalStateException();
            };
        }

        private PlanItemId planItem() {
            return new PlanItemId(required(item));
        }

        private ExerciseSlug slug() {
            return new ExerciseSlug(required(exercise));
        }

        private static int orFirst(@Nullable Integer number) {
            return number == null ? 0 : number;
        }

        private static <T> T required(@Nullable T part) {
            if (part == null) {
                throw new IllegalArgumentException("something is missing");
            }
            return part;
        }
    }

    /**
     * @param refused why it was not taken, as a code; null: it was
     * @param text the same for the patient, or what the patient has to know although it was taken
     */
    record Answer(
            UUID id, @Nullable String refused, @Nullable String text) {}

    record AnswerList(List<Answer> answers) {}

    @PostMapping(
            path = "/" + TrainingRoutes.ANSWERS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    AnswerList take(@RequestBody Batch batch, Locale locale) {
        var entries = read(batch);
        return new AnswerList(entries.stream()
                .map(entry -> take(entry, Texts.nearest(locale)))
                .toList());
    }

    private Answer take(SessionEntry entry, Locale locale) {
        try {
            var rests = session.take(entry);
            return new Answer(entry.id(), null, rests ? texts.get("training.pain.rests", locale) : null);
        } catch (RuleViolation refused) {
            return new Answer(entry.id(), refused.code(), texts.get(refused.code(), locale, refused.arguments()));
        } catch (NotFound _) {
            var code = "training.entry-not-found";
            return new Answer(entry.id(), code, texts.get(code, locale));
        }
    }

    private static List<SessionEntry> read(Batch batch) {
        var taps = batch.entries();
        if (taps == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (taps.size() > MOST_ENTRIES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            return taps.stream().map(tap -> Tap.required(tap).entry()).toList();
        } catch (IllegalArgumentException nonsense) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, nonsense);
        }
    }
}
