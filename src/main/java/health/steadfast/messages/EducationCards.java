package health.steadfast.messages;

import health.steadfast.shared.Ids;
import health.steadfast.shared.Member;
import health.steadfast.shared.StaleData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The built-in cards with the clinic's own words over them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EducationCards {

    private final BuiltInCards builtIn;
    private final JdbcClient jdbc;
    private final Clock clock;

    EducationCards(BuiltInCards builtIn, JdbcClient jdbc, Clock clock) {
        this.builtIn = builtIn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The built-in ones in their order, then the clinic's own by age. One statement. */
    List<EducationCard> all() {
        var cards = new LinkedHashMap<String, EducationCard>();
        builtIn.all().forEach(card -> cards.put(card.slug(), card));
        jdbc.sql("""
                select slug, hidden, title_en, text_en, title_de, text_de, labels, urls, version
                from steadfast.education_card order by changed_at, slug
                """).query(EducationCards::read).list().forEach(card -> cards.put(card.slug(), card));
        return new ArrayList<>(cards.values());
    }

    /** Keeps the clinic's own words; refused if somebody changed the card since it was read. */
    void keep(EducationCard card) {
        var kept = jdbc.sql("""
                        insert into steadfast.education_card (slug, hidden, title_en, text_en, title_de, text_de, labels, urls,
                            changed_by, changed_at)
                        select :slug, :hidden, :titleEn, :textEn, :titleDe, :textDe, :labels, :urls, :by, :now
                        on conflict (clinic_id, slug) do update set hidden = excluded.hidden,
                            title_en = excluded.title_en, text_en = excluded.text_en, title_de = excluded.title_de,
                            text_de = excluded.text_de, labels = excluded.labels, urls = excluded.urls,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at,
                            version = education_card.version + 1
                        where education_card.version = :expected
                        """)
                .param("slug", card.slug())
                .param("hidden", card.hidden())
                .param("titleEn", title(card.english()))
                .param("textEn", text(card.english()))
                .param("titleDe", title(card.german()))
                .param("textDe", text(card.german()))
                .param("labels", card.links().stream().map(EducationLink::label).toArray(String[]::new))
                .param("urls", card.links().stream().map(EducationLink::url).toArray(String[]::new))
                .param("by", Member.required().person().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("expected", card.version())
                .update();
        if (kept == 0) {
            throw new StaleData();
        }
    }

    /** Gives the built-in words back. */
    void drop(String slug, long expected) {
        var dropped = jdbc.sql("delete from steadfast.education_card where slug = :slug and version = :expected")
                .param("slug", slug)
                .param("expected", expected)
                .update();
        if (dropped == 0) {
            throw new StaleData();
        }
    }

    static String ownSlug() {
        return "own-" + Ids.next();
    }

    private static @Nullable String title(@Nullable EducationText text) {
        return text == null ? null : text.title();
    }

    private static @Nullable String text(@Nullable EducationText text) {
        return text == null ? null : text.text();
    }

    private static EducationCard read(ResultSet row, int number) throws SQLException {
        var slug = row.getString("slug");
        return new EducationCard(
                slug,
                text(row.getString("title_en"), row.getString("text_en")),
                text(row.getString("title_de"), row.getString("text_de")),
                links((String[]) row.getArray("labels").getArray(), (String[])
                        row.getArray("urls").getArray()),
                row.getBoolean("hidden"),
                !slug.startsWith("own-"),
                row.getLong("version"));
    }

    private static @Nullable EducationText text(@Nullable String title, @Nullable String text) {
        return title == null || text == null ? null : new EducationText(title, text);
    }

    private static List<EducationLink> links(String[] labels, String[] urls) {
        return IntStream.range(0, labels.length)
                .mapToObj(at -> new EducationLink(labels[at], urls[at]))
                .toList();
    }
}
