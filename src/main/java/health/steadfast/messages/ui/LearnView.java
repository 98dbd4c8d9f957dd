package health.steadfast.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.messages.EducationCard;
import health.steadfast.messages.EducationLink;
import health.steadfast.messages.MyEducation;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;

/** What a patient can read, one card open at a time of the patient's choosing. */
@Route(TrainingRoutes.LEARN)
@RolesAllowed(Roles.PATIENT)
class LearnView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyEducation education;

    LearnView(MyEducation education) {
        this.education = education;
        addClassName("pt-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.education.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var hint = new Paragraph(getTranslation("messages.education.hint"));
        hint.addClassName("pt-hint");
        var head = new Div(new H1(getPageTitle()), hint);
        head.addClassName("pt-head");
        add(head);
        education.all().forEach(card -> add(details(card)));
    }

    private Details details(EducationCard card) {
        var words = card.in(getLocale());
        var body = new Div();
        body.addClassName("pt-rows");
        if (card.isOnlyInTheOtherLanguage(getLocale())) {
            var only = new Paragraph(getTranslation("messages.education.other-language"));
            only.addClassName("pt-hint");
            body.add(only);
        }
        words.paragraphs().forEach(text -> body.add(new Paragraph(text)));
        card.links().forEach(link -> body.add(link(link)));
        var details = new Details(words.title(), body);
        details.setId("card-" + card.slug());
        details.addClassNames("pt-card", "pt-details");
        return details;
    }

    private Component link(EducationLink link) {
        var anchor = new Anchor(link.url(), SfIcon.ARROW_RIGHT.create());
        anchor.add(link.label());
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.addClassName("pt-ask");
        return anchor;
    }
}
