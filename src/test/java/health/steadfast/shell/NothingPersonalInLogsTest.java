package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.server.ErrorEvent;
import health.steadfast.accounts.AccountSetup;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Dose;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.EffortBand;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.Purpose;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Side;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.Ids;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestMail;
import health.steadfast.training.Answers;
import health.steadfast.training.FallKind;
import health.steadfast.training.LogEntry;
import health.steadfast.training.MyLogs;
import health.steadfast.training.MyReports;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.aop.interceptor.SimpleAsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.TaskUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** One patient's story from the admission to a fall, and errors on the way: the log knows ids, kinds and places. */
@ExtendWith(OutputCaptureExtension.class)
class NothingPersonalInLogsTest extends WebTest {

    private static final String GIVEN_NAME = "Zdeňka";
    private static final String FAMILY_NAME = "Quibblethorpe";
    private static final LocalDate BORN = LocalDate.of(1951, 7, 19);
    private static final String PROBLEM = "My left knee gives way beside the aquarium";
    private static final String HAPPENED = "I slipped on the wet tiles";
    private static final String REASON = "Her daughter helps her now";
    private static final String WRONG = "guessing like a burglar";
    private static final String NEW_PASSWORD = "herons stand in cold water";
    private static final Pattern LINK = Pattern.compile("http://\\S+/invitation/(\\S+)");

    private final String email = "zdenka.%s@mail.example".formatted(Ids.next());

    @Autowired
    CaseloadService caseload;

    @Autowired
    AccountSetup setup;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    MyLogs logs;

    @Autowired
    MyReports reports;

    @Autowired
    SessionErrorHandler errors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theLogOfAWholeStoryNamesNobody(CapturedOutput log) throws Exception {
        var therapist = clinics.clinic().therapist();
        var staffEmail = clinics.password(therapist, PASSWORD);
        signIn(staffEmail, PASSWORD);
        signIn(staffEmail, WRONG);
        var card = SignedIn.as(therapist, () -> admitAndInvite());
        var token = tokenIn(TestMail.await(email, 1));
        var item = SignedIn.as(therapist, () -> prescribe(card));
        var patient = setup.accept(token, BORN, NEW_PASSWORD).orElseThrow();
        signIn(email, NEW_PASSWORD);
        signIn(email, WRONG);
        SignedIn.as(patient, () -> trainAndFall(item));
        oddRequests(token);
        refusedRow(patient);

        var written = linesOfTheProgram(log);
        assertThat(written)
                .as("the log was looked at")
                .contains("sign-in SIGNED_IN", "sign-in REFUSED", "Unexpected error [", "DuplicateKeyException");
        assertThat(written.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        GIVEN_NAME.toLowerCase(Locale.ROOT),
                        FAMILY_NAME.toLowerCase(Locale.ROOT),
                        "zdenka",
                        staffEmail,
                        "1951",
                        "aquarium",
                        "tiles",
                        "daughter",
                        PASSWORD,
                        WRONG,
                        NEW_PASSWORD,
                        token.toLowerCase(Locale.ROOT));
    }

    private PatientCard admitAndInvite() {
        var card = caseload.admit(new Admission(
                GIVEN_NAME,
                FAMILY_NAME,
                BORN,
                FallsLastYear.NONE,
                Set.of(),
                true,
                Set.of(),
                PROBLEM,
                20,
                new BuildingBlocks(Severity.MILD, Severity.MILD, Severity.MILD, Severity.NONE),
                "en",
                email,
                MsCourse.RRMS,
                null,
                null,
                false));
        caseload.invite(card.id(), new EmailAddress(email));
        return card;
    }

    private PlanItemId prescribe(PatientCard card) {
        var dose = new Dose(2, 8, null, null, 30, Side.NONE, Support.NONE, new EffortBand(4, 6));
        var item = new DraftItem(
                PlanItemId.next(),
                new ExerciseSlug("seated-march"),
                Purpose.TREAT,
                dose,
                new Schedule.TimesAWeek(3, 1),
                HAPPENED,
                null);
        var open = drafts.open(card.id());
        var saved = drafts.save(card.id(), open.draft().add(item));
        plans.publish(card.id(), saved.version(), REASON, open.today());
        return item.id();
    }

    private PlanItemId trainAndFall(PlanItemId item) {
        var logged = Ids.next();
        logs.log(logged, item, LogEntry.done());
        logs.answer(logged, Answers.NONE);
        var fall = Ids.next();
        reports.reportFall(fall, FallKind.FALL);
        reports.describe(fall, HAPPENED);
        return item;
    }

    /** What a person may type into the address line or a script may send. */
    private void oddRequests(String token) throws Exception {
        web.perform(post("/invitation/" + token).content(HAPPENED));
        web.perform(get("/" + FAMILY_NAME + ";jsessionid=" + token).param("q", HAPPENED));
        web.perform(post("/login").param("username", email).param("password", WRONG));
    }

    /** The database refuses a row, and everything that logs errors gets to see the exception. */
    private void refusedRow(SignedInMember patient) throws Exception {
        var refused = catchThrowable(() ->
                ClinicScope.none(() -> transactions.execute(status -> jdbc.sql("""
                        insert into steadfast.person (person_id, email, display_name, language, created_at)
                        values (:id, '%s', '%s', 'en', now())
                        """.formatted(email, FAMILY_NAME))
                        .param("id", Ids.next())
                        .update())));
        assertThat(refused).isInstanceOf(DuplicateKeyException.class);
        var personal = new IllegalArgumentException("no e-mail can be sent to " + email, refused);

        errors.error(new ErrorEvent(personal));
        new SimpleAsyncUncaughtExceptionHandler()
                .handleUncaughtException(
                        personal, SignedInMember.class.getMethod("displayName"), patient.displayName());
        assertThatThrownBy(() -> TaskUtils.LOG_AND_PROPAGATE_ERROR_HANDLER.handleError(personal))
                .isSameAs(personal);
    }

    /** The mail server of the tests tells whom it has mail for; it is no part of the program. */
    private static String linesOfTheProgram(CapturedOutput log) {
        return log.getAll()
                .lines()
                .filter(line -> !line.contains("c.icegreen."))
                .collect(Collectors.joining("\n"));
    }

    private static String tokenIn(String mail) {
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }
}
