package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.NotFound;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ServingMediaTest {

    private static final ExerciseSlug COINS = new ExerciseSlug("post-coins");

    @Autowired
    WebApplicationContext context;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    OwnExercises exercises;

    @Autowired
    ExerciseMedia media;

    @Autowired
    Catalogue catalogue;

    private MockMvc web;
    private TestClinic clinic;
    private SignedInMember ines;

    @BeforeEach
    void aTherapist() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        clinic = clinics.clinic();
        ines = clinic.therapist();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void membersOfTheClinicSeeAPhotoAndNobodyElseDoes() throws Exception {
        var picture = with(MediaFiles.photo("jpeg", 300, 200));
        var ruth = clinic.account(clinic.patientOf(ines, "Ruth"));
        var other = clinics.clinic();

        assertThat(ask(ines, picture.id()).getStatus()).isEqualTo(200);
        assertThat(ask(ruth, picture.id()).getStatus()).isEqualTo(200);
        assertThat(ask(other.therapist(), picture.id()).getStatus()).isEqualTo(404);
        assertThat(ask(other.account(other.patientOf(other.therapist(), "Bea")), picture.id())
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask(clinic.admin(), picture.id()).getStatus()).isNotEqualTo(200);
        var nobody =
                web.perform(get("/exercise-media/" + picture.id())).andReturn().getResponse();
        assertThat(nobody.getStatus()).isNotEqualTo(200);
        assertThat(nobody.getContentAsByteArray()).isEmpty();
        assertThat(ask(ines, UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    @Test
    void itIsServedAsWhatItIsAndNothingElse() throws Exception {
        var answer = ask(ines, with(MediaFiles.photo("png", 300, 200)).id());

        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"exercise.jpg\"");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("private").doesNotContain("public");
    }

    @Test
    void aFilmIsServedInTheAskedPart() throws Exception {
        var film = MediaFiles.mp4(20, 1_300_000);
        var picture = with(film);
        assertThat(picture.isVideo()).isTrue();

        var whole = ask(ines, picture.id());
        assertThat(whole.getContentAsByteArray()).hasSize(film.length);
        assertThat(whole.getHeader("Accept-Ranges")).isEqualTo("bytes");

        var part = ask(ines, picture.id(), "bytes=524200-1048700");
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentType()).isEqualTo("video/mp4");
        assertThat(part.getHeader("Content-Range")).isEqualTo("bytes 524200-1048700/" + film.length);
        assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(film, 524_200, 1_048_701));
        var end = ask(ines, picture.id(), "bytes=-10");
        assertThat(end.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(film, film.length - 10, film.length));
        assertThat(ask(ines, picture.id(), "bytes=99999999-").getStatus()).isEqualTo(416);
    }

    @Test
    void aNewPhotoTakesTheOldOnesPlaceAndTheOldAddressIsGone() throws Exception {
        var first = with(MediaFiles.photo("jpeg", 30, 20));
        var slug = slugOf(first);

        put(ines, slug, MediaFiles.photo("jpeg", 60, 40));

        var second = SignedIn.as(ines, () -> catalogue.picture(slug).orElseThrow());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(ask(ines, first.id()).getStatus()).isEqualTo(404);
        assertThat(ask(ines, second.id()).getStatus()).isEqualTo(200);
        SignedIn.as(ines, () -> {
            media.remove(slug);
            return slug;
        });
        assertThat(ask(ines, second.id()).getStatus()).isEqualTo(404);
        assertThat(clinics.count("steadfast.exercise_media_piece where media_id = '%s'".formatted(second.id())))
                .isZero();
    }

    @Test
    void aFileThatCannotBeReadToItsEndLeavesThePhotoThatWasThere(@TempDir Path unreadable) throws Exception {
        var picture = with(MediaFiles.photo("jpeg", 30, 20));
        var slug = slugOf(picture);
        var broken = new CheckedMedia(true, "video/mp4", unreadable);

        assertThatThrownBy(() -> SignedIn.as(ines, () -> {
                    media.put(slug, broken);
                    return slug;
                }))
                .hasRootCauseInstanceOf(IOException.class);

        assertThat(ask(ines, picture.id()).getStatus()).isEqualTo(200);
        assertThat(ask(ines, picture.id()).getContentAsByteArray()).isNotEmpty();
        assertThat(clinics.count("steadfast.exercise_media where clinic_id = '%s'".formatted(clinic.id())))
                .isOne();
    }

    @Test
    void anotherClinicsExerciseAndTheCatalogueTakeNoPhoto() {
        var slug = slugOf(with(MediaFiles.photo("jpeg", 30, 20)));
        var lena = clinics.clinic().therapist();

        assertThatThrownBy(() -> put(lena, slug, MediaFiles.photo("jpeg", 30, 20)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> put(ines, COINS, MediaFiles.photo("jpeg", 30, 20)))
                .isInstanceOf(NotFound.class);
    }

    private ExercisePicture with(byte[] file) {
        return SignedIn.as(ines, () -> {
            var own = exercises.beginFrom(COINS);
            exercises.add(own);
            put(ines, own.slug(), file);
            return catalogue.picture(own.slug()).orElseThrow();
        });
    }

    private ExerciseSlug slugOf(ExercisePicture picture) {
        return SignedIn.as(
                ines,
                () -> catalogue.all().stream()
                        .map(Exercise::slug)
                        .filter(it ->
                                catalogue.picture(it).filter(picture::equals).isPresent())
                        .findFirst()
                        .orElseThrow());
    }

    private void put(SignedInMember member, ExerciseSlug slug, byte[] file) {
        SignedIn.as(member, () -> {
            try (var checked = media.check(MediaFiles.stream(file))) {
                media.put(slug, checked);
            }
            return slug;
        });
    }

    private MockHttpServletResponse ask(SignedInMember member, UUID id) throws Exception {
        return web.perform(get("/exercise-media/" + id).with(authentication(member.authentication())))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse ask(SignedInMember member, UUID id, String range) throws Exception {
        return web.perform(get("/exercise-media/" + id)
                        .header("Range", range)
                        .with(authentication(member.authentication())))
                .andReturn()
                .getResponse();
    }
}
