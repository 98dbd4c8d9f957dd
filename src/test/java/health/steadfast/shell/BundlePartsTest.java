package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.shared.ui.Dependency;
import com.vaadin.flow.shared.ui.LoadMode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BundlePartsTest {

    private static final String KNOWN = "1".repeat(64);
    private static final String UNKNOWN = "2".repeat(64);

    @Test
    void onlyPartsThatTheBundleHasAreAskedFor() {
        var view = part(KNOWN);
        var style = new Dependency(Dependency.Type.STYLESHEET, "styles.css", LoadMode.EAGER);

        assertThat(BundleParts.existing(List.of(view, part(UNKNOWN), style), Set.of(KNOWN)))
                .containsExactly(view, style);
    }

    private static Dependency part(String name) {
        return new Dependency(
                Dependency.Type.DYNAMIC_IMPORT,
                "return window.Vaadin.Flow.loadOnDemand('%s');".formatted(name),
                LoadMode.LAZY);
    }
}
