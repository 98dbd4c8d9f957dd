package health.steadfast.library;

/** A file of the catalogue breaks a rule; the message names the file, the line and the reason. */
class CatalogueRefused extends RuntimeException {

    CatalogueRefused(String file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
    }
}
