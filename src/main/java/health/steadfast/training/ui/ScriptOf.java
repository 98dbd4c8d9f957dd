package health.steadfast.training.ui;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Aim;
import health.steadfast.plans.Dose;
import health.steadfast.plans.SetUpCheck;
import health.steadfast.plans.Side;
import health.steadfast.training.Answers;
import health.steadfast.training.Question;
import health.steadfast.training.Session;
import health.steadfast.training.SessionItem;
import health.steadfast.training.SessionLog;
import health.steadfast.training.SessionOption;
import health.steadfast.training.Today;
import health.steadfast.training.TrainingRoutes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the script of a session in the patient's language. */
final class ScriptOf {

    private final ExerciseWords words;

    ScriptOf(ExerciseWords words) {
        this.words = words;
    }

    SessionScript of(Session session, Today today, String owner, @Nullable String phone, Locale locale) {
        words.drawWith(session.look());
        return new SessionScript(
                owner,
                session.date().toString(),
                locale.getLanguage(),
                today.givenName(),
                phone,
                SessionWords.of(words),
                new SessionScript.Tired(session.tiredBeforeAsked(), session.tiredBefore()),
                new SessionScript.Tired(session.tiredAfterAsked(), session.tiredAfter()),
                today.trainedDays(),
                today.plannedDays(),
                session.hasDoneAny(),
                session.items().stream().map(this::item).toList());
    }

    private SessionScript.Item item(SessionItem item) {
        var log = item.log();
        return new SessionScript.Item(
                item.item().toString(),
                item.place(),
                item.exercise().value(),
                item.others().stream().map(ExerciseSlug::value).toList(),
                item.note(),
                item.ready(),
                item.rests(),
                item.choice() != null,
                item.asks(),
                item.options().stream().map(it -> option(it, item.aim())).toList(),
                log == null ? null : log(log));
    }

    private static SessionScript.Log log(SessionLog log) {
        return new SessionScript.Log(log.outcome(), log.setsDone(), answers(log.answers()));
    }

    private static Map<Question, SessionScript.Said> answers(Answers answers) {
        var said = new EnumMap<Question, SessionScript.Said>(Question.class);
        Arrays.stream(Question.values()).filter(answers::has).forEach(question -> {
            var to = answers.to(question);
            said.put(
                    question,
                    new SessionScript.Said(
                            to instanceof Enum<?> value ? value.name() : null,
                            to instanceof Integer level ? level : null));
        });
        return said;
    }

    private SessionScript.Option option(SessionOption option, @Nullable Aim aim) {
        var slug = option.exercise();
        var dose = option.dose();
        var safer = option.safer();
        return new SessionScript.Option(
                slug.value(),
                words.name(slug),
                words.purpose(slug, aim),
                words.picture(slug, dose.side()),
                words.support(slug, dose),
                words.company(slug),
                words.steps(slug),
                words.dose(dose),
                dose.sets(),
                seconds(dose),
                dose.repetitions(),
                dose.restSeconds(),
                sides(dose.side()),
                option.time().toSeconds(),
                option.checks().stream().map(this::check).toList(),
                option.questions(),
                dose.support() == Support.BOTH_HANDS || dose.support() == Support.ONE_HAND,
                safer == null ? null : safer.value(),
                TrainingRoutes.MESSAGES + "?" + TrainingRoutes.ABOUT + "=" + slug.value());
    }

    /** What a clock can run: a hold, minutes or intervals; repetitions and distances go at the patient's own pace. */
    private static @Nullable Integer seconds(Dose dose) {
        return dose.repetitions() != null || dose.metres() != null ? null : dose.secondsOfASet();
    }

    private List<String> sides(Side side) {
        return switch (side) {
            case NONE -> List.of();
            case LEFT -> List.of(words.get("training.clock.side.left"));
            case RIGHT -> List.of(words.get("training.clock.side.right"));
            case BOTH -> List.of(words.get("training.clock.side.right"), words.get("training.clock.side.left"));
            case WEAKER_FIRST ->
                List.of(words.get("training.clock.side.weaker"), words.get("training.clock.side.other"));
        };
    }

    private SessionScript.Check check(SetUpCheck check) {
        return new SessionScript.Check(
                check.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.get("training.setup." + check),
                check.isAskedEachTime());
    }
}
