package health.steadfast.training.ui;

import health.steadfast.caseload.HomeAnswer;
import health.steadfast.caseload.HomeQuestion;

/** What a patient does on the screens about herself or himself. */
interface AboutMeListener {

    void open(HomeQuestion question);

    void answer(HomeAnswer answer);

    void leave();
}
