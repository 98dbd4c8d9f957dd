package health.steadfast.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.testing.ClinicFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The real start with the demo switched on, on a database of its own. */
@SpringBootTest(properties = "steadfast.demo=true")
class DemoClinicsTest {

    private static final String LINDENHOF = "(select clinic_id from steadfast.clinic where name = 'Lindenhof')";

    @Autowired
    ClinicFixtures database;

    @Autowired
    DemoLoader loader;

    @Test
    void theStartLoadsTwoClinicsWithHalfAYearOfTraining() {
        assertThat(database.count("steadfast.clinic where demo")).isEqualTo(2);
        assertThat(database.count("steadfast.patient where clinic_id = " + LINDENHOF))
                .isEqualTo(43);
        assertThat(database.count("steadfast.exercise_log where clinic_id = " + LINDENHOF))
                .isBetween(7_000L, 20_000L);
        assertThat(database.count("steadfast.audit_entry where action = 'DEMO_LOADED'"))
                .isEqualTo(2);
    }

    @Test
    void aSecondStartChangesNothing() {
        var before = database.count("steadfast.exercise_log");

        loader.load();

        assertThat(database.count("steadfast.exercise_log")).isEqualTo(before);
        assertThat(database.count("steadfast.clinic where demo")).isEqualTo(2);
    }

    @Test
    void besideARealClinicTheDemoIsRefused() {
        var real = database.clinic();
        try {
            assertThatExceptionOfType(DemoRefused.class)
                    .isThrownBy(loader::load)
                    .withMessage("This database holds a real clinic: the demo does not start on it.");
        } finally {
            database.run(
                    "delete from steadfast.clinic where clinic_id = ?",
                    real.id().value());
        }
    }
}
