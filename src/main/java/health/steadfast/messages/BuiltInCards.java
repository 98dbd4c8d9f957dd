package health.steadfast.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

/** The cards that come with the product, both languages of each. */
@Component
class BuiltInCards {

    private static final String FILE = "education/cards.yaml";

    private final List<EducationCard> cards = read().cards().stream()
            .map(entry -> new EducationCard(
                    entry.slug(), entry.en().value(), entry.de().value(), entry.linked(), false, true, 0))
            .toList();

    List<EducationCard> all() {
        return cards;
    }

    private static CardFile read() {
        var strictly = new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true);
        try {
            var sources = ConfigurationPropertySources.from(
                    new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE)));
            return new Binder(sources)
                    .bind(ConfigurationPropertyName.EMPTY, Bindable.of(CardFile.class), strictly)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record CardFile(List<CardEntry> cards) {}

    record CardEntry(
            String slug,
            TextEntry en,
            TextEntry de,
            @DefaultValue List<LinkEntry> links) {

        List<EducationLink> linked() {
            return links.stream()
                    .map(link -> new EducationLink(link.label(), link.url()))
                    .toList();
        }
    }

    record TextEntry(String title, String text) {

        EducationText value() {
            return new EducationText(title, text);
        }
    }

    record LinkEntry(String label, String url) {}
}
