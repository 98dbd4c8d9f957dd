package health.steadfast.accounts.ui;

import health.steadfast.accounts.AccountRow;
import health.steadfast.accounts.MembershipState;
import health.steadfast.shared.Role;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** The words for one account, in the reader's language and the clinic's time. */
final class AccountTexts {

    /** Looks a text up. */
    @FunctionalInterface
    interface Translation {
        String of(String key, Object... arguments);
    }

    private final Translation translation;
    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;

    AccountTexts(Translation translation, Locale locale, ZoneId zone, Clock clock) {
        this.translation = translation;
        this.locale = locale;
        this.zone = zone;
        this.clock = clock;
    }

    String role(AccountRow row) {
        return row.profession() == null
                ? translation.of("accounts.role." + row.role().name())
                : translation.of("accounts.profession." + row.profession().name());
    }

    String state(AccountRow row) {
        return translation.of("accounts.state." + row.state().name());
    }

    static Tone tone(MembershipState state) {
        return state == MembershipState.INVITED ? Tone.INFO : Tone.QUIET;
    }

    static SfIcon icon(MembershipState state) {
        return switch (state) {
            case INVITED -> SfIcon.MAIL;
            case ACTIVE -> SfIcon.CIRCLE_CHECK;
            case DEACTIVATED -> SfIcon.BAN;
        };
    }

    /** The last sign-in; of an invited person, whether the link still works. */
    String last(AccountRow row) {
        if (row.state() == MembershipState.INVITED) {
            var invited = row.invitedAt() == null ? "" : day(row.invitedAt());
            return row.linkUntil() == null
                    ? translation.of("accounts.last.link-over", invited)
                    : translation.of("accounts.last.link-until", invited, day(row.linkUntil()));
        }
        return row.lastSeen() == null ? translation.of("accounts.last.never") : moment(row.lastSeen());
    }

    /** How many patients a therapist treats; a dash for everybody else. */
    String caseload(AccountRow row) {
        return row.role() == Role.THERAPIST ? String.valueOf(row.patients()) : "–";
    }

    private String moment(Instant moment) {
        return date(moment).equals(today())
                ? translation.of("accounts.last.today", Formats.time(moment, zone))
                : Formats.date(date(moment), today(), locale);
    }

    private String day(Instant moment) {
        return Formats.shortDate(date(moment), today(), locale);
    }

    private LocalDate date(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
