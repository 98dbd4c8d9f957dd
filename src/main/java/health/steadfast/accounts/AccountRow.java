package health.steadfast.accounts;

import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One account in the clinic admin's list. It says nothing about anybody's health.
 *
 * @param lastSeen the last sign-in, if there was one
 * @param invitedAt when the last invitation was asked for
 * @param linkUntil until when the invitation's link works; null if none works
 * @param patients how many patients the person treats, shared ones included
 * @param leads for how many of them the person is the lead
 * @param version of the membership, for the next command
 */
public record AccountRow(
        MembershipId id,
        PersonId person,
        String name,
        String email,
        Role role,
        @Nullable Profession profession,
        MembershipState state,
        @Nullable Instant lastSeen,
        @Nullable Instant invitedAt,
        @Nullable Instant linkUntil,
        int patients,
        int leads,
        long version) {

    AccountRow with(ResponsibilityCheck.Patients counts) {
        return new AccountRow(
                id,
                person,
                name,
                email,
                role,
                profession,
                state,
                lastSeen,
                invitedAt,
                linkUntil,
                counts.treats(),
                counts.leads(),
                version);
    }
}
