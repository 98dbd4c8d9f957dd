package health.steadfast.plans;

import health.steadfast.shared.StaleData;

/** Somebody published a newer version than the one the draft was started from; the draft is kept. */
public class PlanChanged extends StaleData {

    private final int basedOn;
    private final int newest;

    PlanChanged(int basedOn, int newest) {
        this.basedOn = basedOn;
        this.newest = newest;
    }

    public int basedOn() {
        return basedOn;
    }

    public int newest() {
        return newest;
    }
}
