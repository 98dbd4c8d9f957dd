package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class UnexpectedErrorsTest extends SpringBrowserlessTest {

    @Autowired
    SessionErrorHandler errors;

    @Test
    void anErrorShowsANumberForSupportAndNothingInternal() {
        var words = wordsAfter(new IllegalStateException("insert into patient values ('Ruth')"));

        assertThat(words).containsPattern("tell us this number: [0-9a-f]{8}$").doesNotContain("Ruth", "insert");
    }

    @Test
    void aRecordThatWasTakenAwayIsNoLongerHere() {
        assertThat(wordsAfter(new RuntimeException(new NotFound()))).isEqualTo("This is no longer here.");
    }

    @Test
    void aChangeBySomebodyElseIsSaid() {
        assertThat(wordsAfter(new StaleData())).startsWith("Somebody else changed this");
    }

    @Test
    void aRuleSaysItsOwnWords() {
        assertThat(wordsAfter(new RuleViolation("shared.undo"))).isEqualTo("Undo");
    }

    @Test
    void theHandlerIsTheOneOfEverySession() {
        assertThat(VaadinSession.getCurrent().getErrorHandler()).isSameAs(errors);
    }

    private String wordsAfter(Exception error) {
        errors.error(new ErrorEvent(error));
        return $(Notification.class)
                .single()
                .getChildren()
                .filter(Span.class::isInstance)
                .map(it -> ((Span) it).getText())
                .findFirst()
                .orElseThrow();
    }
}
