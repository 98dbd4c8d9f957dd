package health.steadfast.plans.ui;

import health.steadfast.plans.OpenDraft;
import health.steadfast.plans.VersionDetails;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.util.Optional;

/** Says under the first day what of the published plan is still to come, and what the new version does to it. */
class StartNote {

    private final OpenDraft opened;
    private final DateInput start;

    StartNote(OpenDraft opened, DateInput start) {
        this.opened = opened;
        this.start = start;
    }

    /** The first day that is proposed: a version that is written down for later is followed, not overtaken. */
    static LocalDate proposed(OpenDraft opened) {
        var kept = opened.draft().startsOn();
        if (kept != null && !kept.isBefore(opened.today())) {
            return kept;
        }
        return opened.outlook().fullAgain().isPresent()
                ? opened.today()
                : last(opened).map(VersionDetails::startsOn).orElse(opened.today());
    }

    void show() {
        var day = start.getValue() == null ? opened.today() : start.getValue();
        start.setHelperText(easierStart(day).or(() -> overtaken(day)).orElse(""));
    }

    private Optional<String> easierStart(LocalDate day) {
        return opened.outlook()
                .fullAgain()
                .filter(full -> full.startsOn().isAfter(day))
                .map(full -> start.getTranslation("plans.draft.easier-start", date(full.startsOn())));
    }

    private Optional<String> overtaken(LocalDate day) {
        return last(opened)
                .filter(version -> version.startsOn().isAfter(day))
                .map(version -> start.getTranslation(
                        "plans.draft.overtakes", version.no(), date(version.startsOn()), date(day)));
    }

    private static Optional<VersionDetails> last(OpenDraft opened) {
        return opened.outlook().versions().stream()
                .filter(version -> version.startsOn().isAfter(opened.today()))
                .reduce((earlier, later) -> later);
    }

    private String date(LocalDate day) {
        return Formats.date(day, opened.today(), start.getLocale());
    }
}
