package health.steadfast.demo;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.DischargeReason;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.GaitSign;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.Severity;
import health.steadfast.caseload.Symptom;
import health.steadfast.caseload.WeakerSide;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One patient of a demo clinic and what happened to the patient.
 *
 * @param record a record number that must be this one; else it is drawn
 */
record PatientStory(
        String name,
        int age,
        @DefaultValue("en") String language,
        @Nullable String record,
        @Nullable String email,
        @DefaultValue("active") Account account,
        Profile profile,
        Care care,
        @DefaultValue PlanStory plan,
        @DefaultValue Habits habits,
        @DefaultValue EventStory events,
        @DefaultValue OutcomeStory outcomes,
        @Nullable End end) {

    /** Whether the patient signs in, was only invited, or has no account and trains with paper. */
    enum Account {
        ACTIVE,
        INVITED,
        NONE
    }

    /**
     * What is asked at admission.
     *
     * @param alone trains with nobody standing by
     */
    record Profile(
            MsCourse course,
            @Nullable BigDecimal edss,
            @Nullable WeakerSide weakerSide,
            FallsLastYear falls,
            @DefaultValue Set<Aid> aids,
            @DefaultValue Set<Contraindication> contraindications,
            @DefaultValue("true") boolean alone,
            boolean heatSensitive,
            int minutes,
            Severity strength,
            Severity stiffness,
            Severity balance,
            Severity coordination,
            String problem,
            @DefaultValue More more) {}

    /**
     * What was asked later.
     *
     * @param usefulTone muscles whose stiffness helps to stand or walk
     * @param equipment codes of the exercise catalogue
     */
    record More(
            @Nullable Integer diagnosed,
            @DefaultValue Set<MuscleGroup> usefulTone,
            @DefaultValue Set<MuscleGroup> stiff,
            @DefaultValue Set<Symptom> symptoms,
            @DefaultValue Set<String> equipment,
            @DefaultValue Set<GaitSign> gait,
            @Nullable Integer sitting,
            @Nullable String music,
            @Nullable String sports,
            @Nullable String doctor,
            @Nullable String neurologist) {}

    /**
     * Who treats the patient, by the handle of the staff, and since when.
     *
     * @param with a second therapist on the care team
     */
    record Care(
            @DefaultValue("ines.vogt") String lead,
            @Nullable String with,
            Ago since) {}

    /**
     * How the treatment ended.
     *
     * @param ago days before today
     * @param result what the closing note says
     */
    record End(int ago, DischargeReason reason, String result) {}

    String givenName() {
        return name.substring(0, name.indexOf(' '));
    }

    String familyName() {
        return name.substring(name.indexOf(' ') + 1);
    }

    /** The told e-mail address, or one made of the name. */
    String address() {
        if (email != null) {
            return email;
        }
        var plain = name.replace("ø", "o").replace("æ", "ae").replace("ı", "i").replace("ł", "l");
        var letters = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^A-Za-z ]", "");
        return letters.toLowerCase(Locale.ROOT).replace(' ', '.') + "@mail.example";
    }

    /** The same numbers at every start: chance that hangs on nothing but the name. */
    Random chance() {
        return new Random(name.hashCode());
    }
}
