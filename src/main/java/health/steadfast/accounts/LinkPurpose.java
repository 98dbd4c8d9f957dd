package health.steadfast.accounts;

import java.time.Duration;

/** What a link in a mail is for, and how long it works. */
public enum LinkPurpose {
    INVITATION(Duration.ofHours(72)),
    PASSWORD(Duration.ofHours(2));

    private final Duration validFor;

    LinkPurpose(Duration validFor) {
        this.validFor = validFor;
    }

    public Duration validFor() {
        return validFor;
    }
}
