package health.steadfast.shared.ui;

import java.util.List;

/** A view with keys of its own; "?" lists them. */
public interface HasKeys {

    List<KeyHelp> keys();
}
