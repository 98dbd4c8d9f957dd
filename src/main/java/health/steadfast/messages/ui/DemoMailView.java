package health.steadfast.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import health.steadfast.messages.DemoMail;
import health.steadfast.messages.DemoMails;
import health.steadfast.messages.MessageRoutes;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** What the demo would have mailed, for everybody to read. Where mail is really sent there is no such page. */
@Route(value = MessageRoutes.DEMO_MAIL, autoLayout = false)
@AnonymousAllowed
class DemoMailView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final transient DemoMails mails;
    private final Div list = new Div();

    DemoMailView(DemoMails mails) {
        this.mails = mails;
        addClassNames("sf-page", "demo-mail");
        var refresh = new Button(getTranslation("messages.demo.refresh"), SfIcon.REFRESH_CW.create(), click -> show());
        refresh.setId("refresh");
        var header = new Header(new H1(getPageTitle()), refresh);
        header.addClassName("sf-page-header");
        add(header, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.demo.title");
    }

    private void show() {
        list.removeAll();
        var latest = mails.latest().orElseThrow(NotFoundException::new);
        list.add(new Paragraph(getTranslation("messages.demo.text")));
        if (latest.isEmpty()) {
            list.add(new EmptyState(getTranslation("messages.demo.none"), getTranslation("messages.demo.none-text")));
        }
        latest.forEach(mail -> list.add(article(mail)));
    }

    private Article article(DemoMail mail) {
        var text = new Div();
        text.addClassName("demo-mail-text");
        parts(mail.text()).forEach(part -> {
            if (LINK.matcher(part).matches()) {
                var link = new Anchor(part, part);
                link.setRouterIgnore(true);
                text.add(link);
            } else {
                text.add(part);
            }
        });
        var article = new Article(
                new H2(mail.subject()),
                new Paragraph(
                        getTranslation("messages.demo.to", mail.to(), Formats.time(mail.at(), ZoneId.systemDefault()))),
                text);
        article.addClassName("sf-card");
        return article;
    }

    /** The text, cut before and after each link. */
    private static List<String> parts(String text) {
        return List.of(text.split("(?=https?://)|(?<=https?://\\S{1,400})(?=\\s)"));
    }
}
