package health.steadfast.shared.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/**
 * Sessions done of sessions planned, as reported by the patient: the numbers first, a bar under them.
 * The four states that must differ are 0 of n (empty bar), on hold (hatched), no data yet (dashed) and
 * not planned (a dash without a bar).
 */
public final class AdherenceTrack extends Span {

    private AdherenceTrack(String state) {
        addClassNames("sf-track", state);
    }

    /**
     * @param done scored as done, 0 to {@code planned}
     * @param planned planned and scored, at least 1
     */
    public AdherenceTrack(int done, int planned) {
        this("sf-track-scored");
        var number = new Span(String.valueOf(done));
        number.addClassName("sf-track-done");
        var bar = new Bar(done, planned);
        add(number, new Span("/" + planned), bar);
    }

    /** The plan rests: these days are not counted. */
    public static AdherenceTrack onHold(String word) {
        var track = new AdherenceTrack("sf-track-hold");
        track.add(SfIcon.PAUSE.create(), new Span(word), empty());
        return track;
    }

    /** Nothing has been scored yet. */
    public static AdherenceTrack noData(String words) {
        var track = new AdherenceTrack("sf-track-none");
        track.add(new Span(words), empty());
        return track;
    }

    /** Nothing of this kind is planned. */
    public static AdherenceTrack notPlanned(String spoken) {
        var track = new AdherenceTrack("sf-track-unplanned");
        var dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(spoken);
        words.addClassName("sf-hidden");
        track.add(dash, words);
        return track;
    }

    private static Span empty() {
        var line = new Span();
        line.addClassName("sf-track-line");
        return line;
    }

    /** The browser's own bar: its length follows from the numbers without a style. */
    @Tag("progress")
    private static final class Bar extends HtmlComponent {

        Bar(int done, int planned) {
            getElement().setAttribute("value", String.valueOf(done));
            getElement().setAttribute("max", String.valueOf(Math.max(planned, 1)));
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
