package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.ReleaseService;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what was decided in a call after a fall: closes the report and settles what rests. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallDecisions {

    private final FallBook book;
    private final Rests rests;
    private final Catalogue catalogue;
    private final ReleaseService releases;
    private final Clock clock;

    CallDecisions(FallBook book, Rests rests, Catalogue catalogue, ReleaseService releases, Clock clock) {
        this.book = book;
        this.rests = rests;
        this.catalogue = catalogue;
        this.releases = releases;
        this.clock = clock;
    }

    void afterFall(PatientId patient, FallReport report, Call call) {
        var injury = call.answers().injury();
        if (injury != Injury.NOT_SAID) {
            book.hurt(patient, report, injury);
        }
        report.review(Member.required().person(), clock.instant());
        for (var rest : rests.findByPatientIdAndFallReportIdOrderByRestId(patient, report.id())) {
            if (rest.isOpen()) {
                settle(patient, rest, call);
            }
        }
    }

    private void settle(PatientId patient, Rest rest, Call call) {
        var exercise = catalogue.get(rest.of().exercise());
        var decision = call.oneByOne().getOrDefault(rest.of(), call.decision().of(exercise.safer() != null));
        switch (decision) {
            case RELEASE -> {
                if (exercise.fallRisk() == FallRisk.HIGH) {
                    seenDone(patient, rest, call);
                }
                rest.release(Member.required().person(), clock.instant());
            }
            case STEP_DOWN -> rest.stepDown(exercise.safer());
            case STAY -> {}
        }
    }

    /** High fall risk is released only with the day it was seen done. */
    private void seenDone(PatientId patient, Rest rest, Call call) {
        var on = call.seenDoneOn();
        if (on == null) {
            throw new RuleViolation("training.call.seen-done-missing");
        }
        releases.release(patient, rest.of().exercise(), on);
    }
}
