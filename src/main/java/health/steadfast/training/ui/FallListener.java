package health.steadfast.training.ui;

import health.steadfast.training.FallKind;
import health.steadfast.training.Injury;
import java.util.UUID;

/** What a patient can do on the screens of a fall report. */
interface FallListener {

    void happened(FallKind kind);

    void hurt(UUID fall, Injury answer);

    void addDetails();

    void describe(UUID fall, String text);

    void undo(UUID fall);

    void leave();
}
