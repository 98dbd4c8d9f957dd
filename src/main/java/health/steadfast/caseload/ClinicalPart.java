package health.steadfast.caseload;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of a profile that decide what is prescribed. */
public sealed interface ClinicalPart extends ProfilePart {

    /**
     * Course and history of the illness.
     *
     * @param diagnosedYear calendar year of the diagnosis, 1920 to this year
     */
    record Ms(
            MsCourse course,
            @Nullable Integer diagnosedYear,
            @Nullable BodySide dominantHand,
            @Nullable WeakerSide weakerSide)
            implements ClinicalPart {

        public Ms {
            if (diagnosedYear != null && diagnosedYear < EARLIEST_DIAGNOSIS) {
                throw new IllegalArgumentException("the diagnosis must not be before 1920");
            }
        }

        @Override
        public Kind kind() {
            return Kind.MS;
        }

        @Override
        public boolean isEmpty() {
            return course == MsCourse.UNKNOWN && diagnosedYear == null && dominantHand == null && weakerSide == null;
        }
    }

    /** What decides which exercises are safe. Falls in the past twelve months predict falls best. */
    record Safety(FallsLastYear falls, Set<Contraindication> contraindications) implements ClinicalPart {

        public Safety {
            contraindications = Set.copyOf(contraindications);
        }

        @Override
        public Kind kind() {
            return Kind.SAFETY;
        }
    }

    /**
     * What the patient wants and can give.
     *
     * @param dailyMinutes minutes on a training day, 5 to 120; shared by all therapists of the patient
     */
    record Training(String problem, int dailyMinutes, boolean trainsAlone) implements ClinicalPart {

        public Training {
            problem = ProfileText.required(problem, Admission.MAX_PROBLEM);
            if (dailyMinutes < Admission.MIN_MINUTES || dailyMinutes > Admission.MAX_MINUTES) {
                throw new IllegalArgumentException("dailyMinutes must be between 5 and 120, was " + dailyMinutes);
            }
        }

        @Override
        public Kind kind() {
            return Kind.TRAINING;
        }
    }

    /** The four building blocks; asked at admission and again at each review. */
    record Blocks(Severity strength, Severity stiffness, Severity balance, Severity coordination)
            implements ClinicalPart {

        @Override
        public Kind kind() {
            return Kind.BLOCKS;
        }
    }

    /** @param footDropSide where the foot drops; only with {@link Symptom#FOOT_DROP} */
    record Symptoms(Set<Symptom> symptoms, @Nullable BodySide footDropSide) implements ClinicalPart {

        public Symptoms {
            symptoms = Set.copyOf(symptoms);
            footDropSide = symptoms.contains(Symptom.FOOT_DROP) ? footDropSide : null;
        }

        @Override
        public Kind kind() {
            return Kind.SYMPTOMS;
        }

        @Override
        public boolean isEmpty() {
            return symptoms.isEmpty();
        }
    }

    /** Spasticity, at most one entry for each group of muscles. */
    record Tone(List<Spasticity> muscles) implements ClinicalPart {

        public Tone {
            muscles = List.copyOf(muscles);
            if (muscles.stream().map(Spasticity::muscles).distinct().count() < muscles.size()) {
                throw new IllegalArgumentException("one entry for each group of muscles");
            }
        }

        @Override
        public Kind kind() {
            return Kind.TONE;
        }

        @Override
        public boolean isEmpty() {
            return muscles.isEmpty();
        }
    }

    /** @param equipment what there is at home, as codes of the exercise catalogue */
    record Equipment(Set<Aid> aids, Set<String> equipment) implements ClinicalPart {

        public Equipment {
            aids = Set.copyOf(aids);
            equipment = Set.copyOf(equipment);
            if (equipment.size() > MAX_EQUIPMENT) {
                throw new IllegalArgumentException("more equipment than there is");
            }
        }

        @Override
        public Kind kind() {
            return Kind.EQUIPMENT;
        }
    }

    /** @param sittingHours hours a day spent sitting, 0 to 24 */
    record Gait(Set<GaitSign> signs, @Nullable Integer sittingHours) implements ClinicalPart {

        public Gait {
            signs = Set.copyOf(signs);
            if (sittingHours != null && (sittingHours < 0 || sittingHours > 24)) {
                throw new IllegalArgumentException("a day has 24 hours");
            }
        }

        @Override
        public Kind kind() {
            return Kind.GAIT;
        }

        @Override
        public boolean isEmpty() {
            return signs.isEmpty() && sittingHours == null;
        }
    }
}
