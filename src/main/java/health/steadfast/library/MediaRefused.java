package health.steadfast.library;

import health.steadfast.shared.RuleViolation;

/** A file that is no photo or film this library keeps; the code says why in words for the sender. */
class MediaRefused extends RuleViolation {

    MediaRefused(String code, Object... arguments) {
        super(code, arguments);
    }
}
