package health.steadfast.library.ui;

import health.steadfast.library.FallRisk;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;

/** How a fall risk is marked: tone, icon and words together. */
public record FallRiskMark(Tone tone, SfIcon icon, String key) {

    public static FallRiskMark of(FallRisk risk) {
        return switch (risk) {
            case LOW -> new FallRiskMark(Tone.QUIET, SfIcon.SHIELD_CHECK, "library.risk.low");
            case MEDIUM -> new FallRiskMark(Tone.QUIET, SfIcon.CIRCLE_ALERT, "library.risk.medium");
            case HIGH -> new FallRiskMark(Tone.WATCH, SfIcon.TRIANGLE_ALERT, "library.risk.high");
        };
    }
}
