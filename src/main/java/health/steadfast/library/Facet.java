package health.steadfast.library;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** One side of an exercise by which the library is narrowed; its choices are codes. */
public enum Facet {
    DOMAIN("domains", false),
    POSITION("positions", false),
    /** What is at hand: exercises that need nothing else. */
    EQUIPMENT("equipment", true),
    /** Exercises that are possible with the aid. */
    AID("aids", false),
    FALL_RISK("fall_risk", false),
    SYMPTOM("symptoms", false);

    private final String kind;
    private final boolean several;

    Facet(String kind, boolean several) {
        this.kind = kind;
        this.several = several;
    }

    /** Its name in an address, and in the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether more than one choice can hold at once. */
    public boolean takesSeveral() {
        return several;
    }

    /** The kind of the catalogue's vocabulary that names its choices. */
    public String vocabulary() {
        return kind;
    }

    /** Every choice there is, in the order of the catalogue. */
    public Collection<String> choices(Catalogue catalogue) {
        return catalogue.codes(kind);
    }

    /** Whether the exercise stays when these choices are made; without a choice every exercise does. */
    boolean fits(Exercise exercise, Set<String> chosen) {
        return chosen.isEmpty()
                || switch (this) {
                    case DOMAIN -> chosen.contains(exercise.domain().code());
                    case POSITION -> chosen.contains(exercise.position());
                    case EQUIPMENT -> chosen.containsAll(exercise.equipment());
                    case AID -> !Collections.disjoint(exercise.aidsPermitted(), chosen);
                    case FALL_RISK -> chosen.contains(exercise.fallRisk().name().toLowerCase(Locale.ROOT));
                    case SYMPTOM -> !Collections.disjoint(exercise.symptoms(), chosen);
                };
    }

    /** The choices as they would be if {@code code} were chosen too. */
    Set<String> with(Set<String> chosen, String code) {
        if (!several) {
            return Set.of(code);
        }
        var wider = new LinkedHashSet<>(chosen);
        wider.add(code);
        return wider;
    }
}
