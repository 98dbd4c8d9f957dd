package health.steadfast.messages;

import java.time.Instant;

/** A mail that the demo kept instead of sending it. */
public record DemoMail(Instant at, String to, String subject, String text) {}
