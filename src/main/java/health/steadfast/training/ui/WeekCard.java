package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;

/** "3 of 5 done": days of this week, in words and as marks. A day not done is an open ring, never a fault. */
final class WeekCard extends Div {

    WeekCard(int done, int planned, ExerciseWords words) {
        addClassNames("pt-card", "pt-week");
        var shown = Math.min(done, planned);
        var count = new Paragraph(words.get("training.today.week-done", done, planned));
        count.addClassName("pt-hint");
        var text = new Div(new H2(words.get("training.today.week")), count);
        var marks = new Div();
        marks.addClassName("pt-marks");
        marks.getElement().setAttribute("aria-hidden", "true");
        for (var day = 0; day < planned; day++) {
            var mark = new Span();
            if (day < shown) {
                mark.addClassName("pt-mark-done");
                mark.add(SfIcon.CHECK.create());
            }
            marks.add(mark);
        }
        add(text, marks);
    }
}
