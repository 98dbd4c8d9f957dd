package health.steadfast.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.shared.ui.Chips;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Segments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/** The left half of an admission: who, and how safe. */
class SafetyFields extends Div {

    private static final List<Aid> AIDS = List.of(
            Aid.STICK, Aid.CRUTCH, Aid.ROLLATOR, Aid.WALKING_POLES, Aid.WHEELCHAIR, Aid.AFO, Aid.FES, Aid.GLASSES);

    final TextField givenName = new TextField(getTranslation("caseload.admission.given-name"));
    final TextField familyName = new TextField(getTranslation("caseload.admission.family-name"));
    final DateInput birthDate = new DateInput(getTranslation("caseload.admission.birth-date"));
    final Segments<FallsLastYear> falls = new Segments<>(
            getTranslation("caseload.admission.falls"),
            it -> getTranslation("caseload.falls." + it.name()),
            List.of(FallsLastYear.values()));
    final Chips<Aid> aids = new Chips<>(
            getTranslation("caseload.admission.aids"),
            getTranslation("caseload.none"),
            it -> getTranslation("caseload.aid." + it.code()),
            AIDS,
            AIDS.size());
    final Segments<Boolean> trainsAlone = new Segments<>(
            getTranslation("caseload.admission.when-training"),
            alone -> getTranslation(alone ? "caseload.trains-alone" : "caseload.somebody-stands-by"),
            List.of(true, false));
    final Chips<Contraindication> contraindications = new Chips<>(
            getTranslation("caseload.admission.contraindications"),
            getTranslation("caseload.admission.none-known"),
            it -> getTranslation("caseload.contraindication." + it.code()),
            Arrays.stream(Contraindication.values())
                    .filter(it -> it != Contraindication.RECENT_FALL)
                    .toList(),
            8);

    private final Div fallsAdvice = new Div(getTranslation("caseload.admission.falls-advice"));
    private final Clock clock;

    SafetyFields(Clock clock) {
        this.clock = clock;
        addClassNames("sf-card", "sf-fields");
        givenName.setMaxLength(Admission.MAX_NAME);
        familyName.setMaxLength(Admission.MAX_NAME);
        givenName.setId("given-name");
        familyName.setId("family-name");
        birthDate.setId("birth-date");
        birthDate.setAutoOpen(false); // a birth date is typed, not leafed to
        birthDate.setMin(Admission.EARLIEST_BIRTH);
        birthDate.addValueChangeListener(event -> showAge(event.getValue()));
        fallsAdvice.addClassNames("sf-advice", "tone-watch");
        fallsAdvice.getElement().setAttribute("role", "status");
        fallsAdvice.setVisible(false);
        falls.addValueChangeListener(event -> fallsAdvice.setVisible(
                event.getValue() != null && event.getValue().callsForSupport()));
        var name = new Div(givenName, familyName, birthDate);
        name.addClassName("admission-name");
        add(
                new H2(getTranslation("caseload.admission.who")),
                name,
                falls,
                fallsAdvice,
                aids,
                trainsAlone,
                contraindications);
    }

    private void showAge(LocalDate born) {
        var today = LocalDate.now(clock);
        birthDate.setHelperText(
                born == null || born.isAfter(today)
                        ? ""
                        : getTranslation(
                                "caseload.age", Period.between(born, today).getYears()));
    }
}
