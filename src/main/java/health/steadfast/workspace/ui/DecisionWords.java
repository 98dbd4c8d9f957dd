package health.steadfast.workspace.ui;

import com.vaadin.flow.component.UI;
import health.steadfast.guidance.Block;
import health.steadfast.guidance.Proposal;
import health.steadfast.guidance.Proposal.Said;
import health.steadfast.guidance.Rule;
import health.steadfast.guidance.Suggestion;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.PlanChange;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.Step;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import health.steadfast.workspace.Chart.Decision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a proposal looks and reads: the rule in words, and the dated entries behind it. */
class DecisionWords {

    private final Catalogue catalogue;
    private final PlanWords words;
    private final LocalDate today;
    private final Locale locale;

    DecisionWords(Catalogue catalogue, PlanWords words, LocalDate today, Locale locale) {
        this.catalogue = catalogue;
        this.words = words;
        this.today = today;
        this.locale = locale;
    }

    ToneBadge badge(Decision decision) {
        if (decision.proposal().block() != null) {
            return new ToneBadge(Tone.QUIET, SfIcon.TIMER, translate("workspace.decide.waits"));
        }
        var suggestion = shown(decision);
        return new ToneBadge(tone(suggestion), icon(suggestion), translate("workspace.decide." + suggestion.name()));
    }

    /** On the top rung a step up is something else of the same kind. */
    private static Suggestion shown(Decision decision) {
        var suggestion = decision.proposal().suggestion();
        var step = decision.step();
        return suggestion == Suggestion.PROGRESS && step != null && step.kind() == Step.Kind.SIBLING
                ? Suggestion.VARIETY
                : suggestion;
    }

    /** "Balance, rung 2 to 3, high fall risk"; empty where it speaks of the whole plan. */
    String place(Decision decision) {
        var item = decision.item();
        if (item == null) {
            return translate("workspace.decide.whole-plan");
        }
        var parts = new ArrayList<String>();
        var now = catalogue.get(item.exercise());
        var then = decision.step() == null ? now : catalogue.get(decision.step().exercise());
        parts.add(catalogue.label("domains", now.domain().code(), locale));
        rungs(now, then).ifPresent(parts::add);
        if (then.fallRisk() == FallRisk.HIGH) {
            parts.add(translate("workspace.decide.high-risk"));
        }
        return String.join(", ", parts);
    }

    /** What is in the plan now. */
    String before(Decision decision) {
        var item = decision.item();
        return item == null ? "" : words.name(item.exercise(), locale) + ", " + words.dose(item.dose(), locale);
    }

    /** What would change: the next exercise, or the part of the dose; else what to do instead. */
    String after(Decision decision, String name) {
        var step = decision.step();
        var item = decision.item();
        var proposal = decision.proposal();
        if (item == null || proposal.suggestion() == Suggestion.LOCK) {
            return translate("workspace.decide.do." + proposal.suggestion().name());
        }
        if (step == null) {
            return translate("workspace.decide.no-step." + proposal.suggestion().name(), name);
        }
        return step.exercise().equals(item.exercise())
                ? PlanChange.between(List.of(item), List.of(step.after())).stream()
                        .map(change -> words.parts(change, locale))
                        .collect(Collectors.joining("; "))
                : words.name(step.exercise(), locale);
    }

    /** The rule in words with the days it rests on. */
    String why(Proposal proposal) {
        if (proposal.suggestion().isAfterARest()) {
            return afterRest(proposal);
        }
        var days = proposal.entries().stream()
                .map(Said::day)
                .distinct()
                .map(this::date)
                .collect(Collectors.joining(", "));
        var why = translate("workspace.why." + proposal.rule().name() + kind(proposal), days);
        var block = proposal.block();
        return block == null ? why : why + " " + waits(block);
    }

    /** Its entries are the first and the last day of the rest. */
    private String afterRest(Proposal proposal) {
        var from = proposal.entries().getFirst().day();
        var until = proposal.entries().getLast().day();
        var days = ChronoUnit.DAYS.between(from, until) + 1;
        return translate("workspace.why." + proposal.suggestion().name(), date(from), date(until), days);
    }

    /** Easy is said with what was asked beside the effort: steadiness, the hand, nothing. */
    private static String kind(Proposal proposal) {
        if (proposal.rule() != Rule.R4) {
            return "";
        }
        var last = proposal.entries().getLast();
        return last.steadiness() != null ? "" : last.hand() != null ? ".hand" : ".plain";
    }

    /** One entry: "Mon 16 Nov: effort 9, had to hold on". */
    String entry(Said said) {
        var parts = new ArrayList<String>();
        add(parts, "workspace.said.effort", said.effort());
        if (said.steadiness() != null) {
            parts.add(translate("workspace.said.steadiness." + said.steadiness().name()));
        }
        if (said.hand() != null) {
            parts.add(translate("workspace.said.hand." + said.hand().name()));
        }
        add(parts, "workspace.said.pain", said.pain());
        if (said.stopped() != null) {
            parts.add(translate("workspace.said.stopped." + said.stopped().name()));
        }
        if (said.before() != null && said.after() != null) {
            parts.add(translate("workspace.said.tired", said.before(), said.after()));
        }
        return parts.isEmpty()
                ? Formats.date(said.day(), today, locale)
                : "%s: %s".formatted(Formats.date(said.day(), today, locale), String.join(", ", parts));
    }

    private String waits(Block block) {
        var until = block.until();
        var key = "workspace.decide.held." + block.kind().name();
        return until == null ? translate(key) : translate(key, date(until));
    }

    private Optional<String> rungs(Exercise now, Exercise then) {
        var from = now.level();
        var to = then.level();
        if (from == null || to == null) {
            return Optional.empty();
        }
        var moves = Objects.equals(now.family(), then.family()) && !from.equals(to);
        return Optional.of(
                moves ? translate("workspace.decide.rungs", from, to) : translate("workspace.decide.rung", from));
    }

    private void add(List<String> parts, String key, @Nullable Integer value) {
        if (value != null) {
            parts.add(translate(key, value));
        }
    }

    private String date(LocalDate day) {
        return Formats.shortDate(day, today, locale);
    }

    private static Tone tone(Suggestion suggestion) {
        return switch (suggestion) {
            case LOCK -> Tone.SAFETY;
            case REGRESS, ADD_SUPPORT, TAKE_UP_LOWER, TAKE_UP_FEWER_SETS -> Tone.WATCH;
            case PROGRESS -> Tone.GO;
            case VARIETY, SHORTER_PLAN, HEAT_ADVICE, SHORTER_SESSION -> Tone.INFO;
            case HOLD -> Tone.QUIET;
        };
    }

    private static SfIcon icon(Suggestion suggestion) {
        return switch (suggestion) {
            case LOCK -> SfIcon.LOCK;
            case TAKE_UP_LOWER, TAKE_UP_FEWER_SETS -> SfIcon.PLAY;
            case REGRESS -> SfIcon.TRENDING_DOWN;
            case ADD_SUPPORT -> SfIcon.HAND;
            case PROGRESS -> SfIcon.TRENDING_UP;
            case VARIETY -> SfIcon.REFRESH_CW;
            case SHORTER_PLAN -> SfIcon.LIST_CHECKS;
            case HEAT_ADVICE -> SfIcon.THERMOMETER;
            case SHORTER_SESSION -> SfIcon.BATTERY_LOW;
            case HOLD -> SfIcon.PAUSE;
        };
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
