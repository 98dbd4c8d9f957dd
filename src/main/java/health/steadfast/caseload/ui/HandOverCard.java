package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.Colleague;
import health.steadfast.caseload.HandOverService;
import health.steadfast.caseload.PatientName;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks a colleague of the same profession to take patients over for good. */
class HandOverCard extends Composite<Div> {

    private final transient HandOverService handOvers;
    private final transient TeamView.Attempt attempt;

    HandOverCard(
            HandOverService handOvers,
            List<Colleague> colleagues,
            Optional<Colleague> sender,
            TeamView.Attempt attempt) {
        this.handOvers = handOvers;
        this.attempt = attempt;
        getContent().setId("hand-over");
        getContent().addClassNames("sf-card", "team-ask");
        getContent()
                .add(
                        new H2(getTranslation("caseload.hand-over.title")),
                        new Paragraph(getTranslation("caseload.hand-over.helper")));
        if (Member.required().role() == Role.ADMIN) {
            getContent().add(senders(colleagues, sender));
        }
        sender.ifPresent(from -> getContent().add(form(from, colleagues)));
    }

    private Component senders(List<Colleague> colleagues, Optional<Colleague> sender) {
        var from = new Select<Colleague>();
        from.setLabel(getTranslation("caseload.hand-over.from"));
        from.setId("from");
        from.setItems(colleagues);
        from.setItemLabelGenerator(Colleague::name);
        sender.ifPresent(from::setValue);
        from.addValueChangeListener(event -> UI.getCurrent()
                .navigate(
                        CaseloadRoutes.TEAM,
                        QueryParameters.of(
                                CaseloadRoutes.FROM, event.getValue().person().toString())));
        return from;
    }

    private Component form(Colleague from, List<Colleague> colleagues) {
        var patients = handOvers.patientsOf(from.person());
        var receivers = colleagues.stream()
                .filter(it -> !it.person().equals(from.person()) && it.profession() == from.profession())
                .toList();
        if (patients.isEmpty() || receivers.isEmpty()) {
            return new Paragraph(getTranslation(
                    patients.isEmpty() ? "caseload.hand-over.no-patients" : "caseload.hand-over.no-receiver"));
        }
        var choice = choice(patients);
        var all = new Button(getTranslation("caseload.hand-over.all"), click -> choice.select(patients));
        all.setId("all-patients");
        all.addThemeVariants(ButtonVariant.TERTIARY);
        var to = new Select<Colleague>();
        to.setLabel(getTranslation("caseload.hand-over.to"));
        to.setId("to");
        to.setItems(receivers);
        to.setItemLabelGenerator(it -> getTranslation("caseload.hand-over.receiver", it.name(), it.patients()));
        to.setValue(receivers.getFirst());
        var ask = new Button(getTranslation("caseload.hand-over.ask"), click -> {
            choice.setInvalid(choice.isEmpty());
            if (!choice.isEmpty()) {
                ask(from, to.getValue(), choice);
            }
        });
        ask.setId("ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(choice, all, to, ask);
        form.addClassName("sf-fields");
        return form;
    }

    private CheckboxGroup<PatientName> choice(List<PatientName> patients) {
        var choice = new CheckboxGroup<PatientName>(getTranslation("caseload.hand-over.patients"));
        choice.setId("patients");
        choice.addClassName("team-patients");
        choice.setItems(patients);
        choice.setItemLabelGenerator(it -> it.name() + ", " + it.record());
        choice.setErrorMessage(getTranslation("caseload.hand-over.nobody"));
        return choice;
    }

    private void ask(Colleague from, Colleague to, CheckboxGroup<PatientName> choice) {
        var chosen = choice.getValue().stream().map(PatientName::id).collect(Collectors.toSet());
        attempt.to(
                getTranslation("caseload.hand-over.asked", to.name(), chosen.size()),
                () -> handOvers.ask(from.person(), to.person(), chosen));
    }
}
