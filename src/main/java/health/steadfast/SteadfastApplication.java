package health.steadfast;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import health.steadfast.operations.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Steadfast, and states the theme of its pages. */
@Modulithic(systemName = "Steadfast")
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class SteadfastApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "logo.svg", "any");
        settings.addLink("manifest", "manifest.webmanifest");
    }

    public static void main(String[] args) {
        Launch.run(SteadfastApplication.class, args);
    }
}
