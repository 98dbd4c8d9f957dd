package health.steadfast.training.ui;

import health.steadfast.training.Variant;

/** What a patient can do on the first screen. */
interface TodayListener {

    void start();

    /** The short, the hot-day or again the full version. */
    void start(Variant version);

    void startMore();

    void openSession();

    void notToday();

    void wellAgain();

    void seen();
}
