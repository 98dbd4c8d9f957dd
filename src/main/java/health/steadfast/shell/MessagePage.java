package health.steadfast.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of a few words and one way on, outside the frames so that nothing else can fail. */
abstract class MessagePage extends Main implements HasDynamicTitle {

    private String title = "";

    final void show(String heading, String text) {
        title = heading;
        removeAll();
        addClassName("message-page");
        var way = new Anchor("./", getTranslation("shell.error.to-start"));
        way.setId("to-start");
        add(new Div(new Brand(), new H1(heading), new Paragraph(text), way));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
