package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class IdleWatchTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    IdleLimits limits;

    @Autowired
    TestClock clock;

    private UI ui;

    @BeforeEach
    void openAPage() {
        ui = UI.getCurrent();
        IdleWatch.over(ui, clinics.clinic().therapist(), limits, clock);
        UserEvents.happened(ui.getSession().getSession(), clock.instant());
        poll();
    }

    @AfterEach
    void backToRealTime() {
        clock.reset();
        ui.setPollInterval(-1);
    }

    @Test
    void thePageAsksTheServerWhenTheQuestionWouldBeDue() {
        assertThat(ui.getPollInterval()).isBetween(770_000, 780_000);
    }

    @Test
    void twoMinutesBeforeTheEndStaffAreAsked() {
        clock.advance(Duration.ofMinutes(12));
        poll();
        assertThat(questions()).isZero();

        clock.advance(Duration.ofMinutes(1));
        poll();

        assertThat(questions()).isOne();
        assertThat(ui.getPollInterval()).isEqualTo(10_000);
    }

    @Test
    void whoStaysHasAnotherQuarterOfAnHour() {
        clock.advance(Duration.ofMinutes(14));
        poll();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(questions()).isZero();
        assertThat(UserEvents.last(ui.getSession().getSession()).orElseThrow())
                .isAfter(clock.instant().minusSeconds(30));
        assertThat(ui.getPollInterval()).isGreaterThan(700_000);
    }

    @Test
    void theQuestionGoesWhenSomethingIsDoneInAnotherWindow() {
        clock.advance(Duration.ofMinutes(14));
        poll();

        UserEvents.happened(ui.getSession().getSession(), clock.instant());
        poll();

        assertThat(questions()).isZero();
    }

    @Test
    void aViewThatPollsKeepsItsInterval() {
        ui.setPollInterval(30_000);
        poll();
        assertThat(ui.getPollInterval()).isEqualTo(30_000);

        clock.advance(Duration.ofMinutes(13));
        poll();
        assertThat(ui.getPollInterval()).isEqualTo(10_000);

        UserEvents.happened(ui.getSession().getSession(), clock.instant());
        poll();
        assertThat(ui.getPollInterval()).isEqualTo(30_000);
    }

    private void poll() {
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }

    private int questions() {
        return find(ConfirmDialog.class).all().size();
    }
}
