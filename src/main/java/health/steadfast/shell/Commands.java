package health.steadfast.shell;

import health.steadfast.accounts.AccountRoutes;
import health.steadfast.accounts.AccountService;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Catalogue;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.shared.Role;
import health.steadfast.shared.SearchWords;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shell.Command.Kind;
import health.steadfast.workspace.CaseloadNames;
import health.steadfast.workspace.NamedPatient;
import health.steadfast.workspace.WorkspaceRoutes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What a member can go to from anywhere: own patients, exercises and screens; people and screens for an admin. */
@Component
class Commands {

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final CaseloadNames caseload;
    private final AccountService accounts;
    private final Catalogue catalogue;

    Commands(CaseloadNames caseload, AccountService accounts, Catalogue catalogue) {
        this.caseload = caseload;
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    /**
     * Everything, read now; one statement.
     *
     * @param words text of a key
     * @param signOut ends the session
     * @param open the record that is on the screen
     */
    List<Command> of(
            Role role, UnaryOperator<String> words, Locale locale, Optional<RecordNumber> open, Runnable signOut) {
        var out = words.apply("shell.sign-out");
        return Stream.of(
                        role == Role.ADMIN ? people(words) : forTherapist(words, locale, open),
                        screens(role, words),
                        role == Role.ADMIN ? Stream.<Command>empty() : therapy(words),
                        Stream.of(new Command(
                                Kind.ACTION, out, "", SfIcon.LOG_OUT, SearchWords.Text.of(out), ui -> signOut.run())))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Command> forTherapist(UnaryOperator<String> words, Locale locale, Optional<RecordNumber> open) {
        var mine = mine();
        var here = open.stream().flatMap(record -> parts(record, nameOf(record, mine), words));
        var patients = mine.stream()
                .map(it -> Command.to(
                        WorkspaceRoutes.chartOf(it.record()),
                        Kind.PERSON,
                        it.displayName(),
                        words.apply("shell.role.PATIENT") + " " + it.record(),
                        SfIcon.USERS_ROUND));
        var exercises = catalogue.all().stream()
                .map(it -> Command.to(
                        LibraryRoutes.exerciseOf(it.slug()),
                        Kind.EXERCISE,
                        catalogue.text(it.slug(), locale).name(),
                        words.apply("shell.palette.exercise"),
                        SfIcon.ACTIVITY));
        return Stream.of(here, patients, exercises).flatMap(it -> it);
    }

    /** Without the database there are still the screens. */
    private List<NamedPatient> mine() {
        try {
            return caseload.mine();
        } catch (DataAccessException | TransactionException e) {
            log.warn("the names could not be read", e);
            return List.of();
        }
    }

    private static String nameOf(RecordNumber record, List<NamedPatient> mine) {
        return mine.stream()
                .filter(it -> it.record().equals(record))
                .map(NamedPatient::displayName)
                .findFirst()
                .orElseGet(record::value);
    }

    private static Stream<Command> parts(RecordNumber record, String name, UnaryOperator<String> words) {
        return Stream.of(
                part(PlanRoutes.quickOf(record), "workspace.chart.edit-plan", SfIcon.LIST_CHECKS, name, words),
                part(
                        WorkspaceRoutes.reviewOf(record),
                        "workspace.next.review.action",
                        SfIcon.CLIPBOARD_CHECK,
                        name,
                        words),
                part(PlanRoutes.planOf(record), "workspace.plan", SfIcon.LIST, name, words),
                part(
                        WorkspaceRoutes.messagesOf(record),
                        "workspace.chart.messages",
                        SfIcon.MESSAGE_SQUARE,
                        name,
                        words),
                part(WorkspaceRoutes.sessionsOf(record), "workspace.chart.sessions", SfIcon.CALENDAR, name, words),
                part(PlanRoutes.weekSheetOf(record), "plans.view.key-a-week", SfIcon.FILE_TEXT, name, words),
                part(WorkspaceRoutes.measuresOf(record), "workspace.chart.measures", SfIcon.GAUGE, name, words),
                part(WorkspaceRoutes.goalsOf(record), "workspace.chart.goals", SfIcon.SPARKLES, name, words),
                part(WorkspaceRoutes.profileOf(record), "workspace.chart.record", SfIcon.FILE_TEXT, name, words));
    }

    private static Command part(String address, String key, SfIcon icon, String name, UnaryOperator<String> words) {
        return Command.to(address, Kind.HERE, words.apply(key), name, icon);
    }

    private static Stream<Command> therapy(UnaryOperator<String> words) {
        return Stream.of(
                action(CaseloadRoutes.NEW_PATIENT, "caseload.admission.title", SfIcon.USER_PLUS, words),
                action(
                        WorkspaceRoutes.CASELOAD + "?" + WorkspaceRoutes.SHOW + "=messages",
                        "workspace.chart.messages",
                        SfIcon.MESSAGE_SQUARE,
                        words),
                action(
                        WorkspaceRoutes.PRINTED_CASELOAD + "?show=all",
                        "workspace.printed.action",
                        SfIcon.PRINTER,
                        words),
                action(CaseloadRoutes.FORMER, "caseload.former.title", SfIcon.ARCHIVE, words),
                action(CaseloadRoutes.OPEN, "caseload.opening.title", SfIcon.LOCK_OPEN, words),
                action(LibraryRoutes.LADDERS, "library.ladders", SfIcon.TRENDING_UP, words),
                action(LibraryRoutes.NEW, "library.own.new", SfIcon.PLUS, words));
    }

    private static Stream<Command> screens(Role role, UnaryOperator<String> words) {
        return Stream.concat(
                NavigationEntry.of(role).stream().map(it -> action(it.path(), it.key(), it.icon(), words)),
                Stream.of(action(AccountRoutes.OWN, "shell.account", SfIcon.USER_COG, words)));
    }

    private static Command action(String address, String key, SfIcon icon, UnaryOperator<String> words) {
        return Command.to(address, Kind.ACTION, words.apply(key), words.apply("shell.palette.go"), icon);
    }

    private Stream<Command> people(UnaryOperator<String> words) {
        try {
            return accounts.names().stream()
                    .map(it -> Command.to(
                            AccountRoutes.ACCOUNTS + "?" + AccountRoutes.PERSON + "=" + it.id(),
                            Kind.PERSON,
                            it.name(),
                            words.apply("shell.role." + it.role().name()),
                            SfIcon.USERS_ROUND));
        } catch (DataAccessException | TransactionException e) {
            log.warn("the accounts could not be read", e);
            return Stream.empty();
        }
    }
}
