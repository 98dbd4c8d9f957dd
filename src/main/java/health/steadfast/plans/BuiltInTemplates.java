package health.steadfast.plans;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The templates that come with the program, from their file; a word in it that nobody knows is refused. */
@Component
public class BuiltInTemplates {

    private static final String FILE = "plans/templates.yaml";
    private static final int DAILY = 7;

    private final Catalogue catalogue;
    private volatile @Nullable List<PlanTemplate> templates; // the catalogue is there only after start-up

    BuiltInTemplates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    record TemplateFile(List<TemplateEntry> templates) {}

    /** @param prevents whether its exercises are meant to prevent rather than to treat */
    record TemplateEntry(
            String key,
            TemplateText name,
            TemplateText about,
            @DefaultValue("false") boolean prevents,
            @DefaultValue("0") int weeks,
            List<ItemEntry> items,
            @DefaultValue List<TemplateStrategy> strategies) {}

    /** @param days days a week, 7: daily; what is null is the catalogue's own */
    record ItemEntry(
            String exercise,
            int days,
            @Nullable Integer sets,
            @Nullable Integer repetitions,
            @Nullable Integer hold,
            @Nullable BigDecimal minutes,
            @Nullable Support support) {}

    /** In the order of the file. */
    public List<PlanTemplate> all() {
        var known = templates;
        if (known == null) {
            known = read().templates().stream().map(this::template).toList();
            templates = known;
        }
        return known;
    }

    private PlanTemplate template(TemplateEntry entry) {
        var purpose = entry.prevents() ? Purpose.PREVENT : Purpose.TREAT;
        var items = entry.items().stream().map(item -> item(item, purpose)).toList();
        return new PlanTemplate(
                entry.key(),
                PlanTemplate.Origin.BUILT_IN,
                entry.name(),
                entry.about(),
                entry.weeks(),
                items,
                entry.strategies());
    }

    private DraftItem item(ItemEntry entry, Purpose purpose) {
        var slug = new ExerciseSlug(entry.exercise());
        var dose = dose(entry, catalogue.get(slug));
        var schedule = entry.days() == DAILY ? new Schedule.Daily(1) : new Schedule.TimesAWeek(entry.days(), 1);
        return new DraftItem(PlanItemId.next(), slug, purpose, dose, schedule, null, null);
    }

    private static Dose dose(ItemEntry entry, Exercise exercise) {
        var usual = Dose.usual(exercise);
        return new Dose(
                or(entry.sets(), usual.sets()),
                or(entry.repetitions(), usual.repetitions()),
                or(entry.hold(), usual.holdSeconds()),
                or(entry.minutes(), usual.minutes()),
                usual.restSeconds(),
                usual.side(),
                or(entry.support(), usual.support()),
                usual.effort());
    }

    private static <T extends @Nullable Object> T or(@Nullable T entered, T usual) {
        return entered == null ? usual : entered;
    }

    private static TemplateFile read() {
        var strictly = new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true);
        try {
            var sources = ConfigurationPropertySources.from(
                    new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE)));
            return new Binder(sources)
                    .bind(ConfigurationPropertyName.EMPTY, Bindable.of(TemplateFile.class), strictly)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
