package health.steadfast.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;

/**
 * How long something took when it was done many times.
 *
 * @param p95 milliseconds in which 95 of 100 were done, the database included
 * @param cpu milliseconds of computing per act in the program itself
 */
record Timing(double p95, double cpu) {

    private static final int WARM_UP = 100;
    private static final int ACTS_EACH = 20;
    /** A user looks at an answer for two seconds on average before asking for the next. */
    private static final int LOOKING_MS = 4_000;

    /** One after the other, after a warm-up. */
    static Timing of(int times, IntFunction<Callable<?>> act) {
        for (var n = 0; n < Math.min(WARM_UP, times / 4); n++) {
            took(act.apply(n));
        }
        List<Long> nanos = new ArrayList<>();
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (var n = times / 4; n < times; n++) {
            nanos.add(took(act.apply(n)));
        }
        return new Timing(p95(nanos), (threads.getCurrentThreadCpuTime() - before) / 1e6 / nanos.size());
    }

    /** Many users, each with a pause between two acts. */
    static Timing ofUsers(int users, IntFunction<Callable<?>> act) {
        List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (var user = 0; user < users; user++) {
            var who = user;
            threads.add(Thread.ofPlatform().start(() -> {
                for (var n = 0; n < ACTS_EACH; n++) {
                    pause();
                    nanos.add(took(act.apply(who)));
                }
            }));
        }
        threads.forEach(Timing::join);
        if (nanos.size() < users * ACTS_EACH) {
            throw new IllegalStateException("somebody got no answer");
        }
        return new Timing(p95(nanos), Double.NaN);
    }

    private static double p95(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() * 95 / 100) / 1e6;
    }

    private static long took(Callable<?> act) {
        var begun = System.nanoTime();
        try {
            act.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return System.nanoTime() - begun;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(LOOKING_MS)));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
