package health.steadfast.plans;

import health.steadfast.library.Exercise;
import health.steadfast.library.FallRisk;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a patient makes ready before an exercise in which somebody could fall, each with its codes in the catalogue. */
public enum SetUpCheck {
    WORKTOP_IN_FRONT("worktop-front"),
    WALL_CLOSE("wall-close"),
    CHAIR_BEHIND("chair-behind"),
    CHAIR_AGAINST_WALL("chair-against-wall"),
    SEAT_READY("seat-ready"),
    MAT_BESIDE("mat-beside"),
    SHOES_AND_FLOOR("firm-shoes", "clear-floor"),
    NON_SLIP_BASE("non-slip-base"),
    GOOD_LIGHT("good-light"),
    PHONE("carry-phone"),
    SECOND_PERSON("second-person");

    private final List<String> codes;

    SetUpCheck(String... codes) {
        this.codes = List.of(codes);
    }

    /** The checks of an exercise, none for one of low fall risk. */
    public static List<SetUpCheck> of(Exercise exercise) {
        if (exercise.fallRisk() == FallRisk.LOW) {
            return List.of();
        }
        return Arrays.stream(values())
                .filter(check -> check.codes.stream().anyMatch(exercise.safety()::contains))
                .toList();
    }

    /** What a therapist decided, else the checks of the exercise. */
    public static Set<SetUpCheck> decided(@Nullable Set<SetUpCheck> decided, Exercise exercise) {
        return decided == null ? Set.copyOf(of(exercise)) : decided;
    }

    /** A person may have left the room since the last exercise; furniture has not. */
    public boolean isAskedEachTime() {
        return this == SECOND_PERSON;
    }
}
