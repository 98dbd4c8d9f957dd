package health.steadfast.messages;

import health.steadfast.accounts.EmailAddress;

/** One mail in plain text. It may hold a link that signs somebody in, hence its text form says nothing. */
record Mail(EmailAddress to, String subject, String text) {

    @Override
    public String toString() {
        return "a mail";
    }
}
