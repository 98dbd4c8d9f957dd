package health.steadfast.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.library.MediaFiles;
import health.steadfast.library.OwnExercises;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GivingAnExerciseAPhotoTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    Catalogue catalogue;

    @Autowired
    OwnExercises exercises;

    private ExerciseSlug slug;

    @BeforeEach
    void anExercise() {
        SignedIn.as(clinics.clinic().therapist());
        var own = exercises.beginFrom(new ExerciseSlug("post-coins"));
        exercises.add(own);
        slug = own.slug();
        navigate(LibraryRoutes.exerciseOf(slug), ExerciseView.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aPhotoIsSeenAtOnceAndCanBeTakenAway() {
        send("coins.jpg", MediaFiles.photo("jpeg", 120, 80));

        var address = catalogue.picture(slug).orElseThrow().address();
        assertThat(find(Image.class).all()).extracting(Image::getSrc).contains(address);

        findButton().withId("remove-media").click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(catalogue.picture(slug)).isEmpty();
        assertThat(find(Image.class).all()).extracting(Image::getSrc).doesNotContain(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x.jpg", "CON", "x'; drop table.jpg", "<script>.png", "photo.exe"})
    void theNameOfAFileMeansNothing(String name) {
        send(name, MediaFiles.photo("jpeg", 120, 80));

        assertThat(catalogue.picture(slug)).isPresent();
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("drop table", "photo.exe");
    }

    @Test
    void aNameOfThreeHundredCharactersMeansNothing() {
        send("x".repeat(300) + ".jpg", MediaFiles.photo("jpeg", 120, 80));

        assertThat(catalogue.picture(slug)).isPresent();
    }

    @Test
    void aFilmIsShownWithItsControls() {
        send("film.mp4", MediaFiles.mp4(20, 5000));

        assertThat(catalogue.picture(slug).orElseThrow().isVideo()).isTrue();
    }

    @Test
    void whatIsNoPhotoIsRefusedInWordsAndTheOldOneStays() {
        send("coins.jpg", MediaFiles.photo("jpeg", 120, 80));
        var before = catalogue.picture(slug);

        send("coins.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(find(Paragraph.class).withId("media-problem").single().getText())
                .contains("This is no photo");
        assertThat(catalogue.picture(slug)).isEqualTo(before);
    }

    @Test
    void germanReadersReadGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(LibraryRoutes.exerciseOf(slug), ExerciseView.class);
        send("x", "nothing".getBytes(StandardCharsets.UTF_8));

        assertThat(find(Paragraph.class).withId("media-problem").single().getText())
                .startsWith("Das ist weder ein Foto");
    }

    private void send(String name, byte[] bytes) {
        test(find(Upload.class).single()).upload(name, "image/jpeg", bytes);
        roundTrip();
    }
}
