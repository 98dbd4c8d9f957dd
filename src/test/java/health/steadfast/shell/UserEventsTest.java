package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserEventsTest {

    @Test
    void whatAPersonDoesCounts() {
        assertThat(UserEvents.isOne("event", "click")).isTrue();
        assertThat(UserEvents.isOne("event", "keydown")).isTrue();
        assertThat(UserEvents.isOne("event", "value-changed")).isTrue();
        assertThat(UserEvents.isOne("navigation", "caseload")).isTrue();
    }

    @Test
    void whatThePageDoesByItselfDoesNot() {
        assertThat(UserEvents.isOne("event", "ui-poll")).isFalse();
        assertThat(UserEvents.isOne("event", "opened-changed")).isFalse();
        assertThat(UserEvents.isOne("event", null)).isFalse();
        assertThat(UserEvents.isOne("publishedEventHandler", "confirmUpdate")).isFalse();
        assertThat(UserEvents.isOne("mSync", "value")).isFalse();
        assertThat(UserEvents.isOne("channel", "click")).isFalse();
    }
}
