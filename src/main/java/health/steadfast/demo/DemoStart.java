package health.steadfast.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the demo before the web server opens its port, so that the first visitor finds all of it. */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class DemoStart implements SmartLifecycle {

    private final DemoLoader loader;
    private boolean loaded;
    private volatile boolean running;

    DemoStart(DemoLoader loader) {
        this.loader = loader;
    }

    @Override
    public void start() {
        if (!loaded) { // a context that was paused starts its beans once more
            loader.load();
            loaded = true;
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0; // the web server starts in a much later one
    }
}
