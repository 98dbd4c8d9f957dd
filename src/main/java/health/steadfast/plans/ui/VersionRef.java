package health.steadfast.plans.ui;

import health.steadfast.plans.VersionDetails;
import java.util.List;
import java.util.Optional;

/**
 * A version in an address and in a choice: "2-3" is the third version of the patient's second plan.
 *
 * @param several the patient has had more than one plan
 */
record VersionRef(int planNo, VersionDetails version, boolean several) {

    /** All of them, newest first as they are given. */
    static List<VersionRef> of(List<VersionDetails> versions) {
        var plans = versions.reversed().stream()
                .map(VersionDetails::plan)
                .distinct()
                .toList();
        return versions.stream()
                .map(version -> new VersionRef(plans.indexOf(version.plan()) + 1, version, plans.size() > 1))
                .toList();
    }

    static Optional<VersionRef> find(List<VersionRef> all, String address) {
        return all.stream().filter(ref -> ref.address().equals(address)).findFirst();
    }

    String address() {
        return planNo + "-" + version.no();
    }
}
