package health.steadfast.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.accounts.UndecidedMember;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Calm;
import health.steadfast.shared.ui.SingleKey;
import health.steadfast.shared.ui.TextSize;
import health.steadfast.shared.ui.Theme;
import java.util.Locale;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Language, colours and last resorts of every page, before its first view is made. */
@Component
class PageSetup implements VaadinServiceInitListener {

    /** Milliseconds after which a thin bar says that an answer is on its way; what was there stays. */
    private static final int LOADING_SHOWS_AFTER = 300;

    private final SessionErrorHandler errors;

    PageSetup(SessionErrorHandler errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(PageSetup::systemMessages);
        service.addSessionInitListener(it -> it.getSession().setErrorHandler(errors));
        service.addUIInitListener(it -> prepare(it.getUI()));
        service.addUIInitListener(it -> ManyWindows.closeOldest(it.getUI()));
        event.addIndexHtmlRequestListener(PageSetup::writeLanguageAndTheme);
    }

    private void prepare(UI ui) {
        ui.setLocale(language(VaadinRequest.getCurrent()));
        TextSize.of(VaadinRequest.getCurrent()).apply(ui);
        Calm.apply(ui, Calm.isChosen(VaadinRequest.getCurrent()));
        SingleKey.apply(ui, SingleKey.isOn(VaadinRequest.getCurrent()));
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.offline"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.offline-gave-up"));
        ui.getLoadingIndicatorConfiguration().setFirstDelay(LOADING_SHOWS_AFTER);
    }

    private static void writeLanguageAndTheme(IndexHtmlResponse page) {
        var html = page.getDocument().getElementsByTag("html").first();
        if (html == null) {
            return;
        }
        html.attr("lang", language(page.getVaadinRequest()).getLanguage());
        var theme = Theme.of(page.getVaadinRequest());
        if (theme != Theme.SYSTEM) {
            html.attr("theme", theme.scheme().getThemeValue());
            html.attr("style", "color-scheme: " + theme.scheme().getValue());
        }
    }

    /** The member's own language, else the browser's. */
    private static Locale language(VaadinRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case SignedInMember member -> Texts.nearest(Locale.of(member.language()));
            case UndecidedMember member -> Texts.nearest(Locale.of(member.language()));
            case null, default -> Texts.nearest(request.getLocale());
        };
    }

    /** A session that has ended leaves nothing on the screen: the page loads anew, which leads to the sign-in. */
    private static SystemMessages systemMessages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
