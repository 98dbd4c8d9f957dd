package health.steadfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.AccountFilter;
import health.steadfast.accounts.AccountRow;
import health.steadfast.accounts.AccountService;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class StandingInTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    CoverService covers;

    @Autowired
    OpeningService openings;

    @Autowired
    MyCareTeam myTeam;

    @Autowired
    CareTeamService team;

    @Autowired
    ProfileService profiles;

    @Autowired
    CaseloadService caseload;

    @Autowired
    AccountService accounts;

    @Autowired
    TestClock clock;

    private TestClinic clinic;
    private SignedInMember mara;
    private SignedInMember jonas;
    private PatientId ada;

    @BeforeEach
    void aCaseload() {
        clinic = clinics.clinic();
        mara = clinic.therapist();
        jonas = clinic.therapist();
        ada = clinic.patientOf(mara, "Ada");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aCoverHoldsAtOnceForAllPatientsAndForThoseWhoComeLater() {
        cover(jonas, mara, jonas, 7);
        var bea = clinic.patientOf(mara, "Bea");

        assertThat(mayTreat(jonas, ada)).isTrue();
        assertThat(mayTreat(jonas, bea)).isTrue();
        assertThat(mayTreat(mara, ada)).isTrue();
    }

    @Test
    void aCoverEndsByItself() {
        cover(jonas, mara, jonas, 7);

        clock.advance(Duration.ofDays(9));

        assertThat(sees(jonas, ada)).isFalse();
        assertThat(SignedIn.as(jonas, () -> covers.running())).isEmpty();
    }

    @Test
    void aCoverEndsAtOnceWhenSomebodyEndsIt() {
        cover(mara, mara, jonas, 7);
        var running = SignedIn.as(mara, () -> covers.running()).getFirst();

        SignedIn.as(mara, () -> {
            covers.end(running.id());
            return true;
        });

        assertThat(sees(jonas, ada)).isFalse();
    }

    @Test
    void onlyWhoeverIsConcernedOrTheAdminArrangesACover() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cover(clinic.therapist(), mara, jonas, 7));

        cover(clinic.admin(), mara, jonas, 7);

        assertThat(sees(jonas, ada)).isTrue();
    }

    @Test
    void nobodyStandsInForOneselfOrForAYear() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> cover(mara, mara, mara, 7));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> cover(jonas, mara, jonas, 365));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> cover(jonas, mara, jonas, -1));
    }

    @Test
    void thePatientReadsWhoStandsIn() {
        cover(jonas, mara, jonas, 7);

        var own = SignedIn.as(clinic.account(ada), () -> myTeam.own());

        assertThat(own).extracting(TeamMember::standsInFor).containsExactly(null, "Ines Vogt");
    }

    @Test
    void aReasonOpensARecordForADayToReadAndThePatientReadsIt() {
        var record = SignedIn.as(mara, () -> caseload.card(ada)).record();

        SignedIn.as(jonas, () -> {
            openings.open(record, "Phoned in with a fall, Mara is out.");
            return true;
        });

        assertThat(sees(jonas, ada)).isTrue();
        assertThat(SignedIn.as(jonas, () -> caseload.resolve(record))).contains(ada);
        assertThat(mayTreat(jonas, ada)).isFalse();
        assertThat(SignedIn.as(clinic.account(ada), () -> myTeam.openings()))
                .extracting(MyCareTeam.Opening::reason)
                .containsExactly("Phoned in with a fall, Mara is out.");
        assertThat(clinics.count(
                        "steadfast.audit_entry where action = 'RECORD_OPENED_WITH_REASON' and patient_id = '%s' and actor_id = '%s'"
                                .formatted(ada, jonas.person())))
                .isEqualTo(1);
        clock.advance(Duration.ofHours(25));
        assertThat(sees(jonas, ada)).isFalse();
    }

    @Test
    void withoutAReasonOrInAnotherClinicNothingOpens() {
        var record = SignedIn.as(mara, () -> caseload.card(ada)).record();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SignedIn.as(jonas, () -> {
                    openings.open(record, "  why not ");
                    return true;
                }))
                .extracting(RuleViolation::code)
                .isEqualTo("caseload.opening.reason");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SignedIn.as(clinics.clinic().therapist(), () -> {
                    openings.open(record, "Just for curiosity");
                    return true;
                }))
                .extracting(RuleViolation::code)
                .isEqualTo("caseload.opening.no-record");
    }

    @Test
    void theAdminCountsSharedPatientsTooButOnlyLeadsStandInTheWay() {
        var karim = clinic.occupationalTherapist();
        SignedIn.as(mara, () -> {
            team.add(ada, karim.person(), null);
            return true;
        });

        var rows = SignedIn.as(clinic.admin(), () -> accounts.page(AccountFilter.THERAPISTS, "", 0, 10));

        assertThat(rows)
                .filteredOn(row -> row.person().equals(karim.person()))
                .extracting(AccountRow::patients, AccountRow::leads)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 0));
    }

    /** 23:30 in UTC is half past midnight or later in Berlin: the last day of yesterday's help is over. */
    @Test
    void afterMidnightInTheClinicAMembershipOfYesterdayIsOverForEverybodyWhoAsks() {
        var karim = clinic.occupationalTherapist();
        clock.advance(ClinicFixtures.untilHalfPastElevenInUtc(clock.instant()));
        var yesterday = LocalDate.now(clock);
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since, until) values (?, ?, ?, false, ?, ?)",
                clinic.id().value(),
                ada.value(),
                karim.person().value(),
                yesterday.minusDays(7),
                yesterday);

        assertThat(sees(karim, ada)).isFalse();
        assertThat(SignedIn.as(mara, () -> team.colleagues()))
                .filteredOn(colleague -> colleague.person().equals(karim.person()))
                .extracting(Colleague::patients)
                .containsExactly(0);
        assertThat(SignedIn.as(clinic.admin(), () -> accounts.page(AccountFilter.THERAPISTS, "", 0, 10)))
                .filteredOn(row -> row.person().equals(karim.person()))
                .extracting(AccountRow::patients)
                .containsExactly(0);
    }

    private void cover(SignedInMember by, SignedInMember absent, SignedInMember standIn, int days) {
        SignedIn.as(by, () -> {
            covers.arrange(
                    absent.person(), standIn.person(), LocalDate.now(clock).plusDays(days));
            return true;
        });
    }

    private boolean mayTreat(SignedInMember member, PatientId patient) {
        try {
            SignedIn.as(member, () -> {
                var version = profiles.of(patient).part(ProfilePart.Kind.LIKES).version();
                profiles.save(patient, new PersonalPart.Likes("Jazz", null), version);
                return true;
            });
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    private boolean sees(SignedInMember member, PatientId patient) {
        try {
            SignedIn.as(member, () -> caseload.card(patient));
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
