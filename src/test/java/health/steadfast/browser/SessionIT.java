package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.steadfast.testing.TestSchedule;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session as a patient does it: on a phone, with a connection that comes and goes. */
class SessionIT extends OnAPhone {

    @Test
    void anExerciseTakesThreeTapsAndTheSessionEndsWithTirednessOnce() {
        plan.item("post-coins", TestSchedule.daily());
        plan.item("stand-hip-width", TestSchedule.daily());
        begin();
        tap("tired-3");

        asksFor("Post coins in a slot");
        tap("done");
        tap("answer-few-slips");
        tap("effort-5");
        asksFor("Stand still, feet apart");
        tap("done");
        tap("answer-slight-sway");
        tap("effort-3");
        asksFor("How tired are you now?");
        tap("tired-5");

        asksFor("That is done, Ada");
        Screen.isAccessible(page);
        stored("steadfast.exercise_log where hand_quality = 'FEW_SLIPS' and effort = 5 and outcome = 'DONE'", 1);
        stored("steadfast.exercise_log where steadiness = 'SLIGHT_SWAY' and effort = 3", 1);
        stored("steadfast.day_session where fatigue_before = 3 and fatigue_after = 5", 1);
        keptOnThePhone(0);
    }

    @Test
    void whoSaysThatItHurtIsAskedHowMuchAndWhereAndReadsThatItRests() {
        plan.item("post-coins", TestSchedule.daily());
        begin();
        tap("tired-3");
        tap("done");
        tap("answer-smooth");
        asksFor("How hard was it?");

        tap("it-hurt");
        asksFor("How much did it hurt?");
        Screen.isAccessible(page);
        tap("pain-8");
        assertThat(page.getByText("This exercise rests until your therapist has looked at it."))
                .isVisible();
        asksFor("Where did it hurt most?");
        tap("answer-hand");
        asksFor("How hard was it?");
        tap("effort-5");

        stored("steadfast.exercise_log where pain = 8 and pain_where = 'HAND' and effort = 5", 1);
        stored("steadfast.rest where released_at is null", 1);
        keptOnThePhone(0);
    }

    @Test
    void aSessionThroughALostConnectionLosesNothingAndCountsNothingTwice() {
        plan.item("post-coins", TestSchedule.daily());
        begin();
        tap("tired-3");
        asksFor("Post coins in a slot");
        page.context().setOffline(true);

        tap("done");
        tap("answer-smooth");
        assertThat(page.locator("#unsent")).containsText("This is not saved yet.");
        Screen.isAccessible(page);
        tap("effort-5");
        tap("tired-5");
        asksFor("That is done, Ada");
        assertThat(page.locator("#unsent")).isVisible();
        stored("steadfast.exercise_log where true", 0);

        page.context().setOffline(false);

        assertThat(page.locator("#unsent")).isHidden();
        stored("steadfast.exercise_log where hand_quality = 'SMOOTH' and effort = 5", 1);
        stored("steadfast.exercise_log where true", 1);
        keptOnThePhone(0);
    }

    @Test
    void aClosedBrowserGoesOnAtTheSameStepWithWhatWasNotSent() {
        plan.item("post-coins", TestSchedule.daily());
        begin();
        tap("tired-3");
        asksFor("Post coins in a slot");
        page.route("**/session/answers", route -> route.abort());
        tap("done");
        asksFor("How did your hand do?");
        tap("answer-smooth");
        asksFor("How hard was it?");
        var context = page.context();
        page.close();

        page = context.newPage();
        open("/today/session");

        asksFor("How hard was it?");
        tap("way-back");
        assertThat(page.locator("#answer-smooth")).hasClass(Pattern.compile("pt-answer-chosen"));
        stored("steadfast.exercise_log where hand_quality = 'SMOOTH'", 1);
        keptOnThePhone(0);
    }

    @Test
    void whatASessionLeftOnThePhoneIsSentFromTheFirstPageToo() {
        plan.item("post-coins", TestSchedule.daily());
        begin();
        tap("tired-3");
        asksFor("Post coins in a slot");
        page.route("**/session/answers", route -> route.abort());
        tap("done");
        asksFor("How did your hand do?");
        var context = page.context();
        page.close();

        page = context.newPage();
        open("/today");

        stored("steadfast.exercise_log where outcome = 'DONE'", 1);
        keptOnThePhone(0);
    }

    @Test
    void withoutAConnectionThePageSaysWhatTodaysPlanIs() {
        page.clock().setFixedTime("2026-11-17T09:41:00Z");
        plan.item("post-coins", TestSchedule.daily());
        signIn(account);
        open("/today");
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.reload();
        Screen.settled(page);
        page.context().setOffline(true);

        page.navigate("/today");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("No connection.")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.LISTITEM)).containsText("Post coins in a slot");
        assertThat(page.locator("body")).not().containsText("Ada");
        page.context().setOffline(false);
    }

    @Test
    void anExpiredSessionKeepsTheAnswerUntilAfterTheNextSignIn() {
        plan.item("post-coins", TestSchedule.daily());
        begin();
        tap("tired-3");
        asksFor("Post coins in a slot");
        page.context().clearCookies();

        tap("done");
        assertThat(page.locator("#unsent")).containsText("Please sign in again. Your answers are kept.");
        tap("answer-smooth");
        stored("steadfast.exercise_log where true", 0);
        page.locator("#sign-in-again").click();
        page.waitForURL("**/login");
        Screen.settled(page);
        signInHere();
        open("/today/session");

        asksFor("How hard was it?");
        stored("steadfast.exercise_log where hand_quality = 'SMOOTH'", 1);
        keptOnThePhone(0);
    }

    @Test
    void aFallThatCouldNotBeSentShowsTheTelephoneAndNeverLooksSent() {
        clinics.run(
                "update steadfast.clinic set phone = '030 555 01 42' where clinic_id = ?",
                clinic.id().value());
        plan.item("stand-hip-width", TestSchedule.daily());
        begin();
        tap("tired-3");
        tap("done");
        asksFor("How steady were you?");
        page.context().setOffline(true);

        tap("answer-fell");

        asksFor("Not sent yet");
        assertThat(page.locator("#call-clinic")).hasAttribute("href", "tel:0305550142");
        assertThat(page.getByText("Thank you")).isHidden();
        Screen.isAccessible(page);
        stored("steadfast.fall_report where true", 0);

        tap("send-again");
        assertThat(page.locator("#step-title")).hasText("Not sent yet");
        page.context().setOffline(false);
        assertThat(page.getByText("The clinic has your report.")).isVisible();
        stored("steadfast.fall_report where kind = 'FALL'", 1);
        tap("report-details");
        page.waitForURL("**/fall/hurt");
    }

    @Test
    void aNearFallIsAReportAndLeadsToItsPage() {
        plan.item("stand-hip-width", TestSchedule.daily());
        begin();
        tap("tired-3");
        tap("done");
        tap("answer-nearly-fell");

        page.waitForURL("**/fall/saved");
        stored("steadfast.fall_report where kind = 'NEAR_FALL'", 1);
    }
}
