package health.steadfast.workspace.ui;

import com.vaadin.flow.i18n.I18NProvider;
import health.steadfast.library.Axis;
import health.steadfast.shared.ui.SfIcon;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the browser draws in a row. What comes from people arrives as a value of the row and is shown as text; only
 * words of the product stand in a template itself. One set per language serves every open list.
 */
record RosterTemplates(
        String patient,
        String why,
        Map<Axis, String> figures,
        String strip,
        String lastSession,
        String nextReview,
        String card) {

    private static final Map<Locale, RosterTemplates> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The templates in a language. */
    static RosterTemplates in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, it -> new Drawing(it).all());
    }

    String figure(Axis axis) {
        return Objects.requireNonNull(figures.get(axis));
    }

    /** Draws the templates of one language. */
    private record Drawing(Locale language) {

        RosterTemplates all() {
            var figures = Arrays.stream(Axis.values())
                    .collect(Collectors.toMap(
                            Function.identity(), this::figure, (a, b) -> a, () -> new EnumMap<>(Axis.class)));
            return new RosterTemplates(patient(), why(), figures, strip(), lastSession(), nextReview(), card());
        }

        String patient() {
            return """
                <div class="roster-name">${item.name}</div><div class="roster-sub">${item.sub}</div>""";
        }

        /** Two reasons, the others behind a button beside the second. */
        String why() {
            return """
                <div class="roster-why">${item.why.slice(0, 1).map(r => %1$s)}<span>${item.why.slice(1, 2).map(r =>
                  %1$s)}${item.why.length > 2
                  ? html`<button class="roster-more" popovertarget="why-${item.id}"
                      aria-label="${item.more}">+${item.why.length - 2}</button>
                    <div class="roster-popover" id="why-${item.id}" popover>${item.why.slice(2).map(r => %1$s)}</div>`
                  : ''}</span></div>""".formatted(badge());
        }

        /** Done of planned with a bar; on hold, without data and not planned look different. */
        String figure(Axis axis) {
            return """
                ${item.%1$s.u
                  ? html`<span class="sf-track sf-track-unplanned"><span aria-hidden="true">–</span><span
                      class="sf-hidden">%2$s</span></span>`
                  : item.%1$s.x
                  ? html`<span class="sf-track sf-track-none"><span>${item.%1$s.x}</span><span
                      class="sf-track-line"></span></span>`
                  : item.%1$s.h
                  ? html`<span class="sf-track sf-track-hold">%3$s<span> %4$s</span>${item.%1$s.p
                      ? html`<span class="sf-hidden">, ${item.%1$s.d}/${item.%1$s.p}</span><progress
                          value="${item.%1$s.d}" max="${item.%1$s.p}" aria-hidden="true"></progress>`
                      : html`<span class="sf-track-line"></span>`}</span>`
                  : html`<span class="sf-track sf-track-scored"><span class="sf-track-done">${item.%1$s.d}</span
                      >/${item.%1$s.p}<progress value="${item.%1$s.d}" max="${item.%1$s.p}"
                      aria-hidden="true"></progress>${item.%1$s.e
                        ? html`<span class="sf-track-part">${item.%1$s.e}</span>` : ''}</span>`}""".formatted(
                            RosterCells.key(axis),
                            word("workspace.figure.not-planned"),
                            icon(SfIcon.PAUSE.symbol()),
                            word("workspace.figure.hold"));
        }

        String strip() {
            return """
                <svg class="roster-strip" viewBox="0 0 96 20" role="img" aria-label="${item.days}"><path
                  class="strip-bar" d="${item.strip.bars}"></path><path class="strip-now" d="${item.strip.now}"></path
                  ><path class="strip-none" d="${item.strip.empty}"></path><path class="strip-held"
                  d="${item.strip.held}"></path></svg>""";
        }

        String lastSession() {
            return """
                <span class="roster-date">${item.last}</span>""";
        }

        String nextReview() {
            return """
                <span class="roster-date ${item.due}">${item.review}</span>""";
        }

        /** The whole row as one card, for a phone. */
        String card() {
            var axes = new StringBuilder();
            for (var axis : Axis.values()) {
                axes.append("<div><span class=\"roster-card-label\">")
                        .append(word("workspace.column.axis." + axis.name()))
                        .append("</span>")
                        .append(figure(axis))
                        .append("</div>");
            }
            return """
                <div class="roster-card"><div class="roster-card-top"><div>%s</div>%s</div>%s
                  <div class="roster-card-axes">%s</div>
                  <div class="roster-card-foot"><span>%s ${item.last}</span>
                  <span class="${item.due}">%s ${item.review}</span></div></div>""".formatted(
                            patient(),
                            icon(SfIcon.CHEVRON_RIGHT.symbol()),
                            why(),
                            axes,
                            word("workspace.column.last-session"),
                            word("workspace.review"));
        }

        private static String badge() {
            return """
                html`<span class="sf-badge ${r.t}">%s<span>${r.x}</span></span>`""".formatted(icon("${r.i}"));
        }

        private static String icon(String symbol) {
            return "<svg class=\"sf-icon\" aria-hidden=\"true\"><use href=\"" + SfIcon.SPRITE + "#" + symbol
                    + "\"></use></svg>";
        }

        /** The words of a key, safe inside a template. */
        private String word(String key) {
            return I18NProvider.translate(language, key)
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace("\\", "\\\\")
                    .replace("`", "\\`")
                    .replace("$", "\\$");
        }
    }
}
