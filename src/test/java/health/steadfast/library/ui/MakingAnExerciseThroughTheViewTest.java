package health.steadfast.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.ExerciseText;
import health.steadfast.library.Exercises;
import health.steadfast.library.FallRisk;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.library.OwnExercise;
import health.steadfast.library.OwnExercises;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MakingAnExerciseThroughTheViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    Catalogue catalogue;

    @Autowired
    OwnExercises exercises;

    @Autowired
    PlanFixtures plans;

    private TestClinic clinic;
    private SignedInMember ines;

    @BeforeEach
    void aTherapist() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        SignedIn.as(ines);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aNewExerciseStandsInTheLibraryOfTheClinic() {
        navigate(LibraryRoutes.NEW, NewExerciseView.class);
        write("en", "Peel an orange", "Sit at the table.\n\n  Peel it slowly.  ");
        save();

        assertThat(find(H1.class).single().getText()).isEqualTo("Peel an orange");
        assertThat(text()).contains("Our own", "Sit at the table.", "Peel it slowly.");
        assertThat(own().slug().value()).startsWith("own-");
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(LibraryRoutes.exerciseOf(own().slug()), ExerciseView.class);
        assertThat(text()).contains("Nur auf Englisch", "Peel an orange");
    }

    @Test
    void withoutWordsItSaysAtTheNameWhatIsMissingAndLosesNothing() {
        navigate(LibraryRoutes.NEW, NewExerciseView.class);
        area("feel-en").setValue("Easy");
        save();

        assertThat(field("name-en").isInvalid()).isTrue();
        assertThat(field("name-en").getErrorMessage()).contains("The name has 1 to 120 characters");
        assertThat(area("feel-en").getValue()).isEqualTo("Easy");
        assertThat(catalogue.all()).noneMatch(it -> it.slug().isOwn());

        write("en", "Peel an orange", "");
        save();
        assertThat(area("steps-en").isInvalid()).isTrue();
        assertThat(field("name-en").isInvalid()).isFalse();
    }

    @Test
    void aCopyBeginsWithEverythingTheOriginalHas() {
        UI.getCurrent().navigate("library/stand-tandem");
        findButton().withId("copy").click();
        assertThat(field("name-en").getValue())
                .isEqualTo(catalogue
                        .text(new ExerciseSlug("stand-tandem"), Locale.ENGLISH)
                        .name());

        write("en", "Stand heel to toe at our bars", "Stand between the bars.\nHold on.");
        save();

        var original = catalogue.get(new ExerciseSlug("stand-tandem"));
        assertThat(own().fallRisk()).isEqualTo(original.fallRisk());
        assertThat(own().contraindications()).isEqualTo(original.contraindications());
        assertThat(own().safer()).isEqualTo(original.safer());
        assertThat(own().family()).isNull();
        assertThat(text()).contains("Begun as a copy of");
    }

    @Test
    void twoWhoChangeDifferentFieldsBothKeepTheirs() {
        var slug = made();
        open(slug);
        elsewhere(slug, "Peel an orange", "Somebody else's step.");

        field("name-en").setValue("Peel two oranges");
        save();

        var now = exercises.find(slug).orElseThrow();
        assertThat(now.english().name()).isEqualTo("Peel two oranges");
        assertThat(now.english().steps()).containsExactly("Somebody else's step.");
    }

    @Test
    void twoWhoChangeTheSameFieldSeeBothAndNothingIsLost() {
        var slug = made();
        open(slug);
        elsewhere(slug, "Peel a lemon", "Sit at the table.");

        field("name-en").setValue("Peel two oranges");
        save();

        var conflict =
                find(Section.class).withId("conflict").single().getElement().getTextRecursively();
        assertThat(conflict).contains("Karim Aziz", "Peel a lemon", "Peel two oranges");
        assertThat(field("name-en").getValue()).isEqualTo("Peel two oranges");
        assertThat(exercises.find(slug).orElseThrow().english().name()).isEqualTo("Peel a lemon");
        save();
        assertThat(exercises.find(slug).orElseThrow().english().name()).isEqualTo("Peel two oranges");
    }

    @Test
    void aHighFallRiskIsAskedAboutWhenPlansHoldTheExercise() {
        var tandem = exercises.beginFrom(new ExerciseSlug("stand-tandem")); // it has all that a high risk needs
        var own = new OwnExercise(
                Exercises.with(tandem.exercise(), "fallRisk", FallRisk.MEDIUM),
                tandem.english(),
                null,
                null,
                null,
                null,
                null,
                tandem.version());
        exercises.add(own);
        var item = plans.planBy(
                        ines, clinic.patientOf(ines, "Ada"), LocalDate.now().minusDays(3))
                .item("post-coins", TestSchedule.daily());
        clinics.run(
                "update steadfast.version_item set exercise_slug = ? where item_id = ?",
                own.slug().value(),
                item.value());
        open(own.slug());
        risk().setValue(FallRisk.HIGH);
        save();

        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("One patient has this exercise in the plan");
        test(question).cancel();
        assertThat(catalogue.get(own.slug()).fallRisk()).isEqualTo(FallRisk.MEDIUM);
        assertThat(risk().getValue()).isEqualTo(FallRisk.HIGH);
        save();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(catalogue.get(own.slug()).fallRisk()).isEqualTo(FallRisk.HIGH);
    }

    @Test
    void retiringCanBeUndone() {
        var slug = made();
        navigate(LibraryRoutes.exerciseOf(slug), ExerciseView.class);

        findButton().withId("retire").click();
        assertThat(text()).contains("No longer offered");
        assertThat(catalogue.all()).extracting(Exercise::slug).doesNotContain(slug);

        findButton().withId("undo").click();
        assertThat(text()).doesNotContain("No longer offered");
        assertThat(catalogue.all()).extracting(Exercise::slug).contains(slug);
    }

    @Test
    void anotherClinicsExerciseIsNoPage() {
        var slug = made();
        SignedIn.as(clinics.clinic().therapist());

        UI.getCurrent().navigate(LibraryRoutes.editOf(slug));
        assertThat(find(TextField.class).withId("name-en").exists()).isFalse();
        UI.getCurrent().navigate(LibraryRoutes.exerciseOf(slug));
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("Peel an orange");
        UI.getCurrent().navigate(LibraryRoutes.NEW, QueryParameters.of(LibraryRoutes.COPY, slug.value()));
        assertThat(find(TextField.class).withId("name-en").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Select<FallRisk> risk() {
        return find(Select.class).withLabel("Fall risk").single();
    }

    private ExerciseSlug made() {
        navigate(LibraryRoutes.NEW, NewExerciseView.class);
        write("en", "Peel an orange", "Sit at the table.");
        save();
        return own().slug();
    }

    private void elsewhere(ExerciseSlug slug, String name, String step) {
        SignedIn.as(clinic.occupationalTherapist(), () -> {
            var read = exercises.find(slug).orElseThrow();
            exercises.change(new OwnExercise(
                    read.exercise(),
                    new ExerciseText(name, "", null, List.of(step)),
                    null,
                    null,
                    null,
                    null,
                    null,
                    read.version()));
            return slug;
        });
    }

    private void open(ExerciseSlug slug) {
        navigate(LibraryRoutes.editOf(slug), EditExerciseView.class);
    }

    private Exercise own() {
        return catalogue.all().stream()
                .filter(it -> it.slug().isOwn())
                .findFirst()
                .orElseThrow();
    }

    private void write(String language, String name, String steps) {
        field("name-" + language).setValue(name);
        area("steps-" + language).setValue(steps);
    }

    private void save() {
        findButton().withId("save").click();
    }

    private TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
