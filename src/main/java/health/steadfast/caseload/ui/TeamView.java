package health.steadfast.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.Colleague;
import health.steadfast.caseload.CoverService;
import health.steadfast.caseload.HandOverService;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Hand-overs and covers: names and numbers only, so that a clinic admin may arrange them too. */
@Route(CaseloadRoutes.TEAM)
@RolesAllowed({Roles.THERAPIST, Roles.ADMIN})
class TeamView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandOverService handOvers;
    private final transient CoverService covers;
    private final Div content = new Div();
    private transient Optional<PersonId> from = Optional.empty();

    TeamView(HandOverService handOvers, CoverService covers) {
        this.handOvers = handOvers;
        this.covers = covers;
        addClassNames("sf-page", "team");
        content.addClassName("team-content");
        var header = new Header(new H1(getPageTitle()));
        header.addClassName("sf-page-header");
        add(header, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("caseload.team.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CaseloadRoutes.FROM)
                .flatMap(TeamView::person);
        show();
    }

    private void show() {
        var colleagues = handOvers.colleagues();
        content.removeAll();
        content.add(
                new OpenHandOvers(handOvers, handOvers.open(), this::attempt),
                new CoverCard(covers, colleagues, this::attempt),
                new HandOverCard(handOvers, colleagues, sender(colleagues), this::attempt));
    }

    private Optional<Colleague> sender(List<Colleague> colleagues) {
        var member = Member.required();
        var wanted = member.role() == Role.THERAPIST ? Optional.of(member.person()) : from;
        return wanted.flatMap(person ->
                colleagues.stream().filter(it -> it.person().equals(person)).findFirst());
    }

    /** Does something, says that it is done, and reads everything again; what went wrong is said. */
    private void attempt(Supplier<Said> act) {
        try {
            var said = act.get();
            show();
            if (said.allDone()) {
                Notices.done(said.words());
            } else {
                Notices.problem(said.words());
            }
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
        } catch (StaleData | NotFound e) {
            show();
            Notices.problem(getTranslation("caseload.team.changed"));
        }
    }

    private static Optional<PersonId> person(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An act with the words for its success. */
    @FunctionalInterface
    interface Attempt {
        void to(Supplier<Said> act);

        default void to(String done, Runnable act) {
            to(() -> {
                act.run();
                return new Said(done, true);
            });
        }
    }

    /**
     * What is said about an act.
     *
     * @param allDone whether nothing is lost when nobody reads it
     */
    record Said(String words, boolean allDone) {}
}
