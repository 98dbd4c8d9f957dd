package health.steadfast.training.ui;

/** What a patient can do on the first screen. */
interface TodayListener {

    void start();

    void startMore();

    void openSession();

    void notToday();

    void wellAgain();

    void seen();
}
