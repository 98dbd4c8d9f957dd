package health.steadfast.training.ui;

import health.steadfast.training.SymptomKind;
import java.util.UUID;

/** What a patient can do on the screens about something new or worse. */
interface WorseListener {

    void report(SymptomKind kind);

    /** "I answered by mistake." */
    void mistake(UUID symptom);

    /** Begins the seated version. */
    void start();

    void leave();
}
