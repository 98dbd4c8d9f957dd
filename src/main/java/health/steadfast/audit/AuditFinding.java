package health.steadfast.audit;

import org.jspecify.annotations.Nullable;

/**
 * What following the chain has shown.
 *
 * @param sound how many links from the beginning are as they were sealed
 * @param firstBroken the number of the first link that is not, null if all are
 * @param unsealed how many entries are not yet part of the chain
 */
record AuditFinding(long sound, @Nullable Long firstBroken, long unsealed) {

    boolean isSound() {
        return firstBroken == null;
    }
}
