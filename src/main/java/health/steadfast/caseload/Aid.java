package health.steadfast.caseload;

import java.util.Arrays;
import java.util.Optional;

/** An aid that makes life easier; some exercises are not for some aids. */
public enum Aid {
    STICK("stick"),
    CRUTCH("crutch"),
    ROLLATOR("rollator"),
    WALKING_POLES("walking-poles"),
    WHEELCHAIR("wheelchair"),
    AFO("afo"),
    FES("fes"),
    GRAB_RAIL("grab-rail"),
    BUILT_UP_GRIP("built-up-grip"),
    WEIGHTED_CUFF("weighted-cuff"),
    WEIGHTED_PEN("weighted-pen"),
    BUTTON_HOOK("button-hook"),
    FOREARM_REST("forearm-rest"),
    NON_SLIP_MAT("non-slip-mat"),
    MIRROR("mirror"),
    GLASSES("glasses"),
    MAGNIFIER("magnifier"),
    EYE_PATCH("eye-patch"),
    COOLING_VEST("cooling-vest");

    private final String code;

    Aid(String code) {
        this.code = code;
    }

    /** The code by which the exercise catalogue knows it. */
    public String code() {
        return code;
    }

    public static Optional<Aid> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
