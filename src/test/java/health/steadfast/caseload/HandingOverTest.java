package health.steadfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HandingOverTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    HandOverService handOvers;

    @Autowired
    CareTeamService team;

    @Autowired
    CaseloadService caseload;

    @Autowired
    EpisodeService episodes;

    private TestClinic clinic;
    private SignedInMember ines;
    private SignedInMember mara;
    private PatientId ada;

    @BeforeEach
    void aCaseload() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        mara = clinic.therapist();
        ada = clinic.patientOf(ines, "Ada");
    }

    @Test
    void nothingChangesBeforeTheReceiverAccepts() {
        ask(ines, mara, ada);

        assertThat(sees(ines, ada)).isTrue();
        assertThat(sees(mara, ada)).isFalse();
        assertThat(SignedIn.as(mara, () -> handOvers.open()).getFirst().patients())
                .containsExactly("Ada Example");
    }

    @Test
    void acceptingMovesThePatientAtOnceAndTheLeadWithIt() {
        var asked = ask(ines, mara, ada);

        accept(mara, asked);

        assertThat(sees(ines, ada)).isFalse();
        assertThat(sees(mara, ada)).isTrue();
        assertThat(SignedIn.as(mara, () -> team.of(ada)))
                .singleElement()
                .satisfies(it -> assertThat(it.lead()).isTrue());
    }

    @Test
    void decliningOrTakingBackLeavesEverythingAsItWas() {
        var declined = ask(ines, mara, ada);
        SignedIn.as(mara, () -> {
            handOvers.decline(declined);
            return true;
        });
        assertThat(sees(ines, ada)).isTrue();
        var withdrawn = ask(ines, mara, ada);
        SignedIn.as(ines, () -> {
            handOvers.withdraw(withdrawn);
            return true;
        });

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(mara, withdrawn));
        assertThat(sees(mara, ada)).isFalse();
    }

    @Test
    void aPatientIsHandedOverOnlyOnceAtATime() {
        ask(ines, mara, ada);

        assertThat(SignedIn.as(ines, () -> handOvers.patientsOf(ines.person()))).isEmpty();
        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> ask(ines, mara, ada));
    }

    @Test
    void professionsMatch() {
        var karim = clinic.occupationalTherapist();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ask(ines, karim, ada))
                .extracting(RuleViolation::code)
                .isEqualTo("caseload.hand-over.profession");
    }

    @Test
    void nobodyHandsOverForAColleagueButTheAdminDoes() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(mara, () -> handOvers.ask(ines.person(), mara.person(), Set.of(ada))));

        var admin = clinic.admin();
        var asked = SignedIn.as(admin, () -> handOvers.ask(ines.person(), mara.person(), Set.of(ada)));

        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> accept(admin, asked));
        accept(mara, asked);
        assertThat(sees(mara, ada)).isTrue();
    }

    @Test
    void nobodyAcceptsForAColleague() {
        var asked = ask(ines, mara, ada);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(clinic.therapist(), asked));
    }

    @Test
    void anotherClinicIsNobody() {
        var stranger = clinics.clinic().therapist();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(ines, stranger, ada));
    }

    @Test
    void whoIsHandedBackStandsOnTheTeamAgain() {
        accept(mara, ask(ines, mara, ada));
        accept(ines, ask(mara, ines, ada));

        assertThat(sees(ines, ada)).isTrue();
        assertThat(sees(mara, ada)).isFalse();
    }

    @Test
    void aFurtherTherapistJoinsAndLeavesAtOnce() {
        var karim = clinic.occupationalTherapist();
        SignedIn.as(ines, () -> {
            team.add(ada, karim.person(), null);
            return true;
        });
        assertThat(sees(karim, ada)).isTrue();

        SignedIn.as(ines, () -> {
            team.remove(ada, karim.person());
            return true;
        });
        assertThat(sees(karim, ada)).isFalse();
    }

    @Test
    void theLeadIsNotTakenOffTheTeam() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SignedIn.as(ines, () -> {
                    team.remove(ada, ines.person());
                    return true;
                }))
                .extracting(RuleViolation::code)
                .isEqualTo("caseload.team.lead-stays");
    }

    @Test
    void addingSomebodyWhoLeadsKeepsTheLead() {
        SignedIn.as(ines, () -> {
            team.add(ada, ines.person(), null);
            return true;
        });

        assertThat(SignedIn.as(ines, () -> team.of(ada)).getFirst().lead()).isTrue();
    }

    @Test
    void everyStepIsWrittenDown() {
        accept(mara, ask(ines, mara, ada));

        assertThat(clinics.count(
                        "steadfast.audit_entry where patient_id = '%s' and action in ('HAND_OVER_ASKED', 'HAND_OVER_ANSWERED')"
                                .formatted(ada)))
                .isEqualTo(2);
    }

    @Test
    void theNumberOfStatementsIsBounded() {
        assertThat(SignedIn.as(ines, () -> Statements.of(() -> team.of(ada)))).hasSize(3);
        assertThat(SignedIn.as(ines, () -> Statements.of(() -> handOvers.patientsOf(ines.person()))))
                .hasSize(2);
        assertThatCode(() -> ask(ines, mara, ada)).doesNotThrowAnyException();
        assertThat(SignedIn.as(mara, () -> Statements.of(() -> handOvers.open())))
                .hasSize(1);
    }

    @Test
    void whoWentElsewhereMeanwhileIsNamedAndStaysThere() {
        var bea = clinic.patientOf(ines, "Bea");
        var carl = clinic.patientOf(ines, "Carl");
        var asked = SignedIn.as(ines, () -> handOvers.ask(ines.person(), mara.person(), Set.of(ada, bea, carl)));
        clinics.run(
                "update steadfast.care_team_member set ended_at = now() where patient_id = ? and person_id = ?",
                bea.value(),
                ines.person().value());
        SignedIn.as(ines, () -> {
            episodes.discharge(
                    carl,
                    new Discharge(
                            DischargeReason.GOAL_REACHED, null, LocalDate.now().plusDays(30)));
            return true;
        });

        var taken = SignedIn.as(mara, () -> handOvers.accept(asked));

        assertThat(taken).isEqualTo(new TakenOver(1, List.of("Carl Example"), List.of("Bea Example")));
        assertThat(sees(mara, ada)).isTrue();
        assertThat(sees(mara, bea)).isFalse();
    }

    private HandOverId ask(SignedInMember from, SignedInMember to, PatientId patient) {
        return SignedIn.as(from, () -> handOvers.ask(from.person(), to.person(), Set.of(patient)));
    }

    private void accept(SignedInMember member, HandOverId id) {
        SignedIn.as(member, () -> {
            handOvers.accept(id);
            return true;
        });
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
