package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import health.steadfast.accounts.MemberCard;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.shared.ui.Formats;
import health.steadfast.training.Handout;
import java.util.List;
import java.util.Locale;

/** A plan as it goes on paper: large type, pictures, every step, what the hands do, and when to stop. */
final class HandoutPage extends Div {

    private final ExerciseWords words;
    private final Locale locale;

    HandoutPage(Handout handout, MemberCard clinic, ExerciseWords words, Locale locale) {
        this.words = words;
        this.locale = locale;
        addClassName("handout");
        getElement().setAttribute("lang", locale.getLanguage());
        var phone = clinic.phone();
        add(
                new H1(words.get("training.handout.of", handout.patient())),
                new Paragraph(line(handout)),
                new Paragraph(
                        phone == null
                                ? clinic.clinicName()
                                : words.get("training.handout.clinic", clinic.clinicName(), phone)));
        if (handout.items().isEmpty()) {
            add(new Paragraph(words.get("training.handout.none")));
        }
        handout.items().forEach(item -> add(exercise(item)));
        add(safety());
    }

    private String line(Handout handout) {
        var today = Formats.dateWithYear(handout.today(), locale);
        var since = handout.since();
        if (since == null) {
            return words.get("training.handout.printed", today);
        }
        var key = handout.ended() ? "training.handout.last" : "training.handout.since";
        return words.get(key, Formats.dateWithYear(since, locale), today);
    }

    private Component exercise(PrescribedItem item) {
        var section = new Section();
        section.addClassName("handout-exercise");
        var often = new Paragraph(words.schedule(item.schedule()));
        often.addClassName("handout-often");
        section.add(often, one(item.exercise(), item.dose()));
        var slot = item.slot();
        if (slot != null) {
            slot.others().forEach(other -> section.add(or(), one(other)));
        }
        var note = item.note();
        if (note != null) {
            var quote = new Paragraph(words.get("training.quote", note));
            quote.addClassName("handout-note");
            section.add(quote);
        }
        return section;
    }

    private Component one(Choice choice) {
        return one(choice.exercise(), choice.dose());
    }

    private Component one(ExerciseSlug slug, Dose dose) {
        var amount = new Paragraph(words.dose(dose));
        amount.addClassName("handout-dose");
        var text = new Div(new H2(words.name(slug)), amount, new Paragraph(words.support(slug, dose)));
        var company = words.company(slug);
        if (!company.isEmpty()) {
            text.add(new Paragraph(company));
        }
        var other = words.otherLanguage(slug);
        if (!other.isEmpty()) {
            text.add(new Paragraph(other));
        }
        var steps = new OrderedList();
        steps.getElement().setAttribute("lang", words.language(slug).getLanguage());
        words.steps(slug).forEach(step -> steps.add(new ListItem(step)));
        text.add(steps);
        var one = new Div(words.picture(slug), text);
        one.addClassName("handout-one");
        return one;
    }

    private Component or() {
        var or = new Paragraph(words.get("training.handout.or"));
        or.addClassName("handout-or");
        return or;
    }

    private Component safety() {
        var safety = new Section();
        safety.addClassName("handout-safety");
        safety.add(new H2(words.get("training.handout.stop")));
        List.of("training.handout.stop.1", "training.handout.stop.2", "training.handout.stop.3")
                .forEach(key -> safety.add(new Paragraph(words.get(key))));
        return safety;
    }
}
