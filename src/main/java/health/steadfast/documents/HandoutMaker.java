package health.steadfast.documents;

import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientState;
import health.steadfast.caseload.WeakerSide;
import health.steadfast.documents.pages.Handout;
import health.steadfast.documents.pages.HandoutExercise;
import health.steadfast.documents.pages.Letterhead;
import health.steadfast.documents.pages.Picture;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseFigures;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.Dose;
import health.steadfast.plans.EffortBand;
import health.steadfast.plans.Lighter;
import health.steadfast.plans.LighterDay;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.Side;
import health.steadfast.plans.Slot;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Formats;
import health.steadfast.training.PatientLook;
import health.steadfast.training.PatientWords;
import health.steadfast.training.Verdict;
import health.steadfast.training.Verdicts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts a handout into words, in the patient's language. */
final class HandoutMaker {

    private static final String SECOND_PERSON = "second-person";
    private static final Set<String> SAID_ALREADY = Set.of("chair-behind", SECOND_PERSON);
    private static final int PICTURE_WIDTH = 240;
    private static final int PICTURE_HEIGHT = 230;

    private final Catalogue catalogue;
    private final Texts texts;
    private final PatientCard patient;
    private final Letterhead head;
    private final Locale locale;
    private final PatientWords words;
    private final Verdicts verdicts;

    HandoutMaker(Catalogue catalogue, Texts texts, PatientCard patient, Letterhead head, Verdicts verdicts) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.patient = patient;
        this.head = head;
        this.locale = head.locale();
        this.words = new PatientWords(catalogue, texts, locale);
        this.verdicts = verdicts;
    }

    Handout of(PlanHistory history, LocalDate today) {
        var version = PlanToPrint.handout(history, today);
        var items = PlanToPrint.itemsOf(version, today);
        var from = version.startsOn();
        var days = WeekPlan.of(history, from.isAfter(today) ? from.plusWeeks(1) : today)
                .trainingDays();
        return new Handout(
                head,
                get("documents.handout.plan", Formats.dateWithYear(from, locale)),
                days == 0 ? get("documents.often.as-said") : often(days),
                minutes(items),
                hardest(items),
                numbers(items, item -> needsHelper(exercise(item))),
                numbers(items, item -> staysAfterAFall(exercise(item))),
                numbers(items, HandoutMaker::isInShortVersion),
                patient.state() == PatientState.DISCHARGED,
                IntStream.range(0, items.size())
                        .mapToObj(at -> exercise(at + 1, items.get(at)))
                        .toList());
    }

    private String often(int days) {
        return days == 7 ? get("documents.often.daily") : get("documents.often.days", days);
    }

    private int minutes(List<PrescribedItem> items) {
        var all =
                items.stream().map(item -> item.dose().lasting(exercise(item))).reduce(Duration.ZERO, Duration::plus);
        return (int) Math.ceil(all.toSeconds() / 60.0);
    }

    private static @Nullable Integer hardest(List<PrescribedItem> items) {
        return items.stream()
                .map(item -> item.dose().effort())
                .filter(Objects::nonNull)
                .map(EffortBand::high)
                .max(Integer::compare)
                .orElse(null);
    }

    /** "3 and 4" */
    private @Nullable String numbers(List<PrescribedItem> items, Predicate<PrescribedItem> which) {
        var numbers = IntStream.range(0, items.size())
                .filter(at -> which.test(items.get(at)))
                .mapToObj(at -> String.valueOf(at + 1))
                .toList();
        if (numbers.size() < 2) {
            return numbers.isEmpty() ? null : numbers.getFirst();
        }
        var last = numbers.size() - 1;
        return get("documents.numbers", String.join(", ", numbers.subList(0, last)), numbers.get(last));
    }

    private static boolean isInShortVersion(PrescribedItem item) {
        var choices = item.lighter().getOrDefault(LighterDay.SHORT, List.of());
        return !choices.isEmpty() && !choices.stream().allMatch(Lighter::isLeftOut);
    }

    /** What goes on after a fall: sitting or lying and of low risk. */
    private static boolean staysAfterAFall(Exercise exercise) {
        return !exercise.isOnFeet()
                && exercise.fallRisk() == FallRisk.LOW
                && !exercise.contraindications().contains("recent-fall");
    }

    private HandoutExercise exercise(int number, PrescribedItem item) {
        var exercise = exercise(item);
        var slug = item.exercise();
        var slot = item.slot();
        var safer = exercise.safer();
        return new HandoutExercise(
                number,
                words.name(slug),
                rests(item),
                staysAfterAFall(exercise) ? get("documents.position." + exercise.position()) : null,
                sentence(words.support(slug, item.dose())),
                needsHelper(exercise) || !words.company(slug).isEmpty()
                        ? words.company(slug)
                        : get("documents.nobody-needed"),
                words.otherLanguage(slug),
                words.language(slug).getLanguage(),
                side(exercise, item.dose()),
                words.steps(slug),
                words.dose(item.dose()),
                words.schedule(item.schedule()),
                safe(exercise),
                safer == null ? null : words.name(safer),
                needsHelper(exercise),
                slot == null || restsAny(item, slot) ? null : words.choice(slot),
                item.note(),
                picture(exercise, item.dose().side()));
    }

    /** That it is not to be done now, and what is done instead; paper cannot know when that is over. */
    private @Nullable String rests(PrescribedItem item) {
        var verdict = verdicts.of(item);
        var instead = verdict.instead();
        return switch (verdict.kind()) {
            case STAYS -> null;
            case BECOMES -> instead == null ? null : get("documents.rests.instead", words.name(instead));
            case RESTS -> get("documents.rests");
        };
    }

    /** Where one of several exercises rests, the others are not offered as if all were open. */
    private boolean restsAny(PrescribedItem item, Slot slot) {
        return slot.others().stream()
                .anyMatch(other -> verdicts.of(item.id(), other.exercise()).kind() != Verdict.Kind.STAYS);
    }

    private @Nullable Picture picture(Exercise exercise, Side prescribed) {
        var slug = exercise.slug();
        var look = PatientLook.of(patient);
        var side = look.side(slug, prescribed);
        var aid = look.aid(exercise);
        return ExerciseFigures.strip(slug, side, aid)
                .map(it -> Picture.of(
                        it, ExerciseFigures.alt(slug, side, aid, locale, words::get), PICTURE_WIDTH, PICTURE_HEIGHT))
                .orElse(null);
    }

    private List<String> safe(Exercise exercise) {
        return exercise.safety().stream()
                .filter(code -> !SAID_ALREADY.contains(code))
                .map(code -> sentence(catalogue.label("safety", code, locale)))
                .toList();
    }

    /** "Do it with your left hand." Legs and hands are named, all else is a side. */
    private @Nullable String side(Exercise exercise, Dose dose) {
        var part = exercise.domain() == Domain.FINE_MOTOR ? "hand" : exercise.isOnFeet() ? "leg" : "side";
        return switch (dose.side()) {
            case NONE -> null;
            case LEFT, RIGHT, BOTH -> get("documents.side." + part + "." + dose.side());
            case WEAKER_FIRST ->
                patient.weakerSide() == WeakerSide.LEFT || patient.weakerSide() == WeakerSide.RIGHT
                        ? get("documents.side." + part + ".first." + patient.weakerSide())
                        : get("documents.side." + part + ".first");
        };
    }

    private static boolean needsHelper(Exercise exercise) {
        return exercise.safety().contains(SECOND_PERSON);
    }

    private Exercise exercise(PrescribedItem item) {
        return catalogue.get(item.exercise());
    }

    private String get(String key, Object... arguments) {
        return texts.get(key, locale, arguments);
    }

    private static String sentence(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" ")) + (text.endsWith(".") ? "" : ".");
    }
}
