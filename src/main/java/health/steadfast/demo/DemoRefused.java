package health.steadfast.demo;

/** The demo and a real clinic do not share a database. */
class DemoRefused extends RuntimeException {

    DemoRefused() {
        super("This database holds a real clinic: the demo does not start on it.");
    }

    static String wayOut() {
        return "Start without the demo (steadfast.demo=false), or name an empty database.";
    }
}
