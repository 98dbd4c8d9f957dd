package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import health.steadfast.shared.FigureSide;
import health.steadfast.shared.ui.Figure;
import health.steadfast.testing.Statements;
import java.net.URI;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ServingFiguresTest {

    private static final int TWENTY_FIGURES_BYTES = 40 * 1024;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Catalogue catalogue;

    private MockMvc web;

    @BeforeEach
    void startFresh() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aFigureIsServedToEverybodyAndKeptForGoodUnderItsVersion() throws Exception {
        var response = figure(Figure.poseOf("stand-one-leg"));

        assertThat(response.getContentType()).isEqualTo("image/svg+xml");
        assertThat(response.getHeader("Cache-Control")).contains("immutable", "max-age=31536000");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(response.getContentAsString()).startsWith("<svg ").contains("<path ");
    }

    @Test
    void withoutItsVersionItIsAskedForAgain() throws Exception {
        assertThat(figure("figures/stand-one-leg.svg").getHeader("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(figure("figures/stand-one-leg.svg?v=old").getHeader("Cache-Control"))
                .isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures/stand-one-leg-left.svg",
                "figures/stand-one-leg-right.svg",
                "figures/stand-one-leg.anim.svg",
                "figures/stand-one-leg-right.pose.svg",
                "figures/stand-one-leg-left.anim.svg"
            })
    void sidesAndMovementHaveAddressesToo(String address) throws Exception {
        assertThat(figure(address).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures/no-such-exercise.svg",
                "figures/stand-one-leg.json",
                "figures/stand-one-leg-up.svg",
                "figures/..%2f..%2fapplication.properties",
                "figures/props.svg",
                "figures/.svg"
            })
    void whatIsNotDrawnIsNotThere(String address) throws Exception {
        assertThat(figure(address).getStatus()).isIn(400, 404);
    }

    /** The twenty heaviest figures that a list can show beside each other, packed. */
    @Test
    void aPageOfTwentyFiguresCostsLittleAndNoQueryWhicheverTheyAre() throws Exception {
        var slugs = catalogue.all().stream()
                .map(Exercise::slug)
                .filter(it -> !it.isOwn())
                .map(ExerciseSlug::value)
                .toList();

        var heaviest = new int[1];
        var statements = Statements.of(() -> {
            heaviest[0] = slugs.stream()
                    .map(slug -> Stream.of(FigureSide.values())
                            .mapToInt(side -> packed(Figure.poseOf(slug, side)))
                            .max()
                            .orElseThrow())
                    .sorted(Comparator.reverseOrder())
                    .limit(20)
                    .mapToInt(it -> it)
                    .sum();
            return heaviest;
        });

        assertThat(statements).isEmpty();
        assertThat(slugs).hasSizeGreaterThan(200);
        assertThat(heaviest[0]).isPositive().isLessThanOrEqualTo(TWENTY_FIGURES_BYTES);
    }

    private int packed(String address) {
        try {
            var response = web.perform(get(URI.create("/" + address)).header("Accept-Encoding", "br, gzip"))
                    .andReturn()
                    .getResponse();
            assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
            return response.getContentAsByteArray().length;
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private MockHttpServletResponse figure(String address) throws Exception {
        return web.perform(get(URI.create("/" + address))).andReturn().getResponse();
    }
}
