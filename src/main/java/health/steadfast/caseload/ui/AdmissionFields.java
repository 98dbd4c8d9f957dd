package health.steadfast.caseload.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.EmailField;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.Edss;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of an admission as texts and back, whether or not they are complete: that is how a draft is kept. */
final class AdmissionFields {

    private final Map<String, Kept<?>> fields = new LinkedHashMap<>();

    AdmissionFields(SafetyFields safety, NeedsFields needs, LaterFields later, EmailField email) {
        text("givenName", safety.givenName);
        text("familyName", safety.familyName);
        keep("birthDate", safety.birthDate, LocalDate::toString, LocalDate::parse);
        keep("falls", safety.falls, Enum::name, FallsLastYear::valueOf);
        keep("aids", safety.aids, it -> codes(it, Aid::code), it -> set(it, Aid::ofCode));
        keep("trainsAlone", safety.trainsAlone, Object::toString, Boolean::valueOf);
        keep(
                "contraindications",
                safety.contraindications,
                it -> codes(it, Contraindication::code),
                it -> set(it, Contraindication::ofCode));
        text("problem", needs.problem);
        keep("minutes", needs.minutes, Object::toString, Integer::valueOf);
        keep("strength", needs.strength, Enum::name, Severity::valueOf);
        keep("stiffness", needs.stiffness, Enum::name, Severity::valueOf);
        keep("balance", needs.balance, Enum::name, Severity::valueOf);
        keep("coordination", needs.coordination, Enum::name, Severity::valueOf);
        text("email", email);
        text("language", later.language);
        keep("edss", later.edss, Edss::toString, it -> new Edss(new BigDecimal(it)));
    }

    Map<String, String> read() {
        var answers = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> field.read().ifPresent(text -> answers.put(name, text)));
        return answers;
    }

    void fill(Map<String, String> answers) {
        fields.forEach((name, field) -> {
            var text = answers.get(name);
            if (text != null) {
                field.fill(text);
            }
        });
    }

    void onChange(Runnable changed) {
        fields.values().forEach(field -> field.field().addValueChangeListener(change -> changed.run()));
    }

    private void text(String name, HasValue<?, String> field) {
        keep(name, field, Function.identity(), Function.identity());
    }

    private <T> void keep(String name, HasValue<?, T> field, Function<T, String> write, Function<String, T> read) {
        fields.put(name, new Kept<>(field, write, read));
    }

    private static <T> String codes(@Nullable Set<T> values, Function<T, String> code) {
        return values == null ? "" : values.stream().map(code).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> set(String codes, Function<String, Optional<T>> ofCode) {
        return Arrays.stream(codes.split(",", -1))
                .flatMap(code -> ofCode.apply(code).stream())
                .collect(Collectors.toSet());
    }

    private record Kept<T>(HasValue<?, T> field, Function<T, String> write, Function<String, T> parse) {

        Optional<String> read() {
            var value = field.getValue();
            return value == null || value.equals("") ? Optional.empty() : Optional.of(write.apply(value));
        }

        void fill(String text) {
            field.setValue(parse.apply(text));
        }
    }
}
