package health.steadfast.messages;

/** Stands in where no mail server is set up: it says so, and loses nothing that was to be sent. */
class MissingOutlet implements MailOutlet {

    @Override
    public boolean isReady() {
        return false;
    }

    @Override
    public void send(Mail mail) {
        throw new IllegalStateException("no mail server is set up (spring.mail.host)");
    }
}
