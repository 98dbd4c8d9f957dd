package health.steadfast.caseload.ui;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.ClinicalPart;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.PersonalPart;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.Severity;
import health.steadfast.caseload.Spasticity;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a part of a profile says, line by line, in the reader's language. */
final class PartWords {

    /** Looks a text up. */
    @FunctionalInterface
    interface Translation {
        String of(String key, Object... arguments);
    }

    /** A label and what stands there; empty if nothing is recorded. */
    record Line(String label, String value) {}

    private final Translation texts;
    private final Locale locale;
    private final EquipmentChoice equipment;

    PartWords(Translation texts, Locale locale, EquipmentChoice equipment) {
        this.texts = texts;
        this.locale = locale;
        this.equipment = equipment;
    }

    String title(ProfilePart.Kind kind) {
        return texts.of("caseload.part." + kind.code());
    }

    List<Line> lines(ProfilePart part) {
        return switch (part) {
            case PersonalPart personal -> personal(personal);
            case ClinicalPart clinical -> clinical(clinical);
        };
    }

    private List<Line> personal(PersonalPart part) {
        return switch (part) {
            case PersonalPart.Person it ->
                List.of(
                        line("givenName", it.givenName()),
                        line("familyName", it.familyName()),
                        new Line(texts.of("caseload.admission.birth-date"), date(it.birthDate())),
                        new Line(texts.of("caseload.admission.language"), texts.of("shared.language." + it.language())),
                        line("email", it.email()),
                        line("phone", it.phone()));
            case PersonalPart.Likes it -> List.of(line("music", it.music()), line("sports", it.sports()));
            case PersonalPart.Contacts it ->
                List.of(
                        line("emergency", both(it.emergency(), it.emergencyPhone())),
                        line("doctor", both(it.doctor(), it.doctorPhone())),
                        line("neurologist", both(it.neurologist(), it.neurologistPhone())));
            case PersonalPart.Referral it ->
                List.of(
                        line("by", it.by()),
                        line("from", date(it.from())),
                        line("until", date(it.until())),
                        line("sessions", it.sessions()));
        };
    }

    private List<Line> clinical(ClinicalPart part) {
        return switch (part) {
            case ClinicalPart.Ms it ->
                List.of(
                        new Line(
                                texts.of("caseload.admission.course"),
                                texts.of("caseload.course." + it.course().name())),
                        line("diagnosedYear", it.diagnosedYear()),
                        line("dominantHand", one("caseload.side.", it.dominantHand())),
                        line("weakerSide", one("caseload.side.", it.weakerSide())));
            case ClinicalPart.Safety it ->
                List.of(
                        new Line(
                                texts.of("caseload.admission.falls"),
                                texts.of("caseload.falls." + it.falls().name())),
                        new Line(
                                texts.of("caseload.profile.contraindications"),
                                all(
                                        it.contraindications(),
                                        (Contraindication one) ->
                                                texts.of("caseload.contraindication." + one.code()))));
            case ClinicalPart.Training it ->
                List.of(
                        new Line(texts.of("caseload.admission.problem"), it.problem()),
                        new Line(texts.of("caseload.admission.minutes"), Integer.toString(it.dailyMinutes())),
                        new Line(
                                texts.of("caseload.admission.when-training"),
                                texts.of(it.trainsAlone() ? "caseload.trains-alone" : "caseload.somebody-stands-by")));
            case ClinicalPart.Blocks it ->
                List.of(
                        block("strength", it.strength()),
                        block("stiffness", it.stiffness()),
                        block("balance", it.balance()),
                        block("coordination", it.coordination()));
            case ClinicalPart.Symptoms it ->
                List.of(
                        line("symptoms", all(it.symptoms(), one -> texts.of("caseload.symptom." + one.name()))),
                        line("footDropSide", one("caseload.side.", it.footDropSide())));
            case ClinicalPart.Tone it ->
                it.muscles().stream().map(this::muscles).toList();
            case ClinicalPart.Equipment it ->
                List.of(
                        new Line(
                                texts.of("caseload.admission.aids"),
                                all(it.aids(), (Aid one) -> texts.of("caseload.aid." + one.code()))),
                        line(
                                "equipment",
                                it.equipment().isEmpty()
                                        ? null
                                        : all(it.equipment(), code -> equipment.label(code, locale))));
            case ClinicalPart.Gait it ->
                List.of(
                        line("signs", all(it.signs(), one -> texts.of("caseload.gait." + one.name()))),
                        line("sittingHours", it.sittingHours()));
        };
    }

    private Line muscles(Spasticity it) {
        var words = texts.of("caseload.severity." + it.severity().name())
                + ", "
                + texts.of("caseload.side." + it.side().name());
        return new Line(
                texts.of("caseload.muscles." + it.muscles().name()),
                it.usefulTone() ? words + ", " + texts.of("caseload.tone.useful") : words);
    }

    private Line block(String block, Severity severity) {
        return new Line(texts.of("caseload.block." + block), texts.of("caseload.severity." + severity.name()));
    }

    private Line line(String property, @Nullable Object value) {
        return new Line(texts.of("caseload.profile." + property), value == null ? "" : value.toString());
    }

    private String one(String key, @Nullable Enum<?> value) {
        return value == null ? "" : texts.of(key + value.name());
    }

    private <T> String all(Collection<T> values, Function<T, String> words) {
        return values.isEmpty()
                ? texts.of("caseload.none")
                : values.stream().map(words).sorted().collect(Collectors.joining(", "));
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : Formats.dateWithYear(date, locale);
    }

    private static @Nullable String both(@Nullable String name, @Nullable String phone) {
        if (name == null || phone == null) {
            return name == null ? phone : name;
        }
        return name + ", " + phone;
    }
}
