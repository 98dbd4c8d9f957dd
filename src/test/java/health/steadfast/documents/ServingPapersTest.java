package health.steadfast.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.Discharge;
import health.steadfast.caseload.DischargeReason;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ServingPapersTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    CaseloadService caseload;

    @Autowired
    EpisodeService episodes;

    @Autowired
    Clock clock;

    private MockMvc web;
    private TestClinic clinic;
    private SignedInMember therapist;
    private SignedInMember account;
    private PatientId patient;
    private RecordNumber record;

    @BeforeEach
    void aPatientWithAPlan() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        record = SignedIn.as(therapist, () -> caseload.card(patient)).record();
        var plan = plans.planBy(therapist, patient, LocalDate.now(clock).minusWeeks(3));
        plan.item("seated-march", TestSchedule.daily());
    }

    @Test
    void papersAreServedToTheCareTeamAndThePatientAndAreNeverKept() throws Exception {
        for (var answer : new MockHttpServletResponse[] {
            ask(therapist, "/patients/" + record + "/handout.pdf"),
            ask(therapist, "/patients/" + record + "/week-sheet.pdf?week=" + LocalDate.now(clock)),
            ask(account, "/my-plan/handout.pdf"),
            ask(account, "/my-plan/week-sheet.pdf")
        }) {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentType()).isEqualTo("application/pdf");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Content-Disposition")).matches("inline; filename=\"[a-z]+[a-z0-9-]*\\.pdf\"");
            assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'");
            assertThat(answer.getContentAsByteArray()).startsWith("%PDF-".getBytes());
        }
    }

    @Test
    void strangersFindNothingAndOthersMayNotAsk() throws Exception {
        var other = clinics.clinic();
        for (var file : new String[] {"handout.pdf", "week-sheet.pdf"}) {
            var address = "/patients/" + record + "/" + file;
            assertThat(ask(clinic.occupationalTherapist(), address).getStatus()).isEqualTo(404);
            assertThat(ask(other.therapist(), address).getStatus()).isEqualTo(404);
            assertThat(ask(therapist, "/patients/20-9999/" + file).getStatus()).isEqualTo(404);
            assertThat(ask(account, address).getStatus()).isNotEqualTo(200);
            assertThat(ask(clinic.admin(), address).getStatus()).isNotEqualTo(200);
            assertThat(ask(therapist, "/my-plan/" + file).getStatus()).isNotEqualTo(200);
            assertThat(web.perform(get(address)).andReturn().getResponse().getStatus())
                    .isNotEqualTo(200);
        }
        assertThat(ask(therapist, "/patients/" + record + "/week-sheet.pdf?week=yesterday")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void aFormerPatientStillPrintsThePlanThatIsOver() throws Exception {
        SignedIn.as(therapist, () -> {
            episodes.discharge(
                    patient,
                    new Discharge(
                            DischargeReason.GOAL_REACHED,
                            null,
                            LocalDate.now(clock).plusDays(30)));
            return true;
        });
        clinics.run(
                "update steadfast.plan set state = 'ENDED', ended_on = ? where patient_id = ?",
                LocalDate.now(clock).minusDays(2),
                patient.value());

        var answer = ask(account, "/my-plan/handout.pdf");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(new PdfLook(answer.getContentAsByteArray()).text())
                .contains("March", "Nobody at the clinic reads reports any more.")
                .doesNotContain("Ines Vogt");
    }

    @Test
    void whatIsNotThereIsToldByAPageAndNotByAnEmptyOne() throws Exception {
        var other = clinic.patientOf(therapist, "Bea");
        var record = SignedIn.as(therapist, () -> caseload.card(other)).record();

        for (var answer : new MockHttpServletResponse[] {
            ask(therapist, "/patients/" + record + "/handout.pdf"),
            ask(clinic.account(other), "/my-plan/handout.pdf"),
            ask(account, "/my-plan/week-sheet.pdf?week=2020-01-01")
        }) {
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.isCommitted()).as("left to the error page").isTrue();
        }
    }

    private MockHttpServletResponse ask(SignedInMember member, String address) throws Exception {
        return web.perform(get(address).with(authentication(member.authentication())))
                .andReturn()
                .getResponse();
    }
}
