package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorLogTest {

    @Test
    void kindsAndPlacesAreWrittenButNoMessage() {
        var error = new IllegalStateException("Ruth Ellingham", new RuntimeException("fell in the kitchen"));

        var text = ErrorLog.describe(error);

        assertThat(text)
                .contains("java.lang.IllegalStateException", "caused by java.lang.RuntimeException", "ErrorLogTest")
                .doesNotContain("Ruth", "kitchen");
    }

    @Test
    void aCauseThatIsItsOwnCauseEndsTheList() {
        var first = new RuntimeException("first");
        var second = new RuntimeException("second", first);
        first.initCause(second);

        assertThat(ErrorLog.describe(first)).containsOnlyOnce("caused by");
    }
}
