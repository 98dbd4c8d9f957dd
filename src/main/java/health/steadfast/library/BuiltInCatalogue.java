package health.steadfast.library;

import health.steadfast.shared.ClinicScope;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports the files at start-up, before the first request, and answers from memory from then on. */
@Component
class BuiltInCatalogue implements Catalogue, SmartInitializingSingleton {

    private final CatalogueImporter importer;
    private final CatalogueTables tables;
    private final TransactionTemplate transaction;
    private volatile @Nullable CatalogueSnapshot snapshot;

    BuiltInCatalogue(CatalogueImporter importer, CatalogueTables tables, TransactionTemplate transaction) {
        this.importer = importer;
        this.tables = tables;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load(CatalogueImporter.Files.ofTheProgram());
    }

    void load(CatalogueImporter.Files files) {
        snapshot = ClinicScope.none(() -> transaction.execute(status -> {
            importer.importFiles(files);
            return tables.read();
        }));
    }

    private CatalogueSnapshot loaded() {
        var loaded = snapshot;
        if (loaded == null) {
            throw new IllegalStateException("the catalogue is not loaded yet");
        }
        return loaded;
    }

    @Override
    public List<Exercise> all() {
        return loaded().all();
    }

    @Override
    public Optional<Exercise> find(ExerciseSlug slug) {
        return loaded().find(slug);
    }

    @Override
    public Exercise get(ExerciseSlug slug) {
        return loaded().get(slug);
    }

    @Override
    public ExerciseText text(ExerciseSlug slug, Locale locale) {
        return loaded().text(slug, locale);
    }

    @Override
    public String label(String kind, String code, Locale locale) {
        return loaded().label(kind, code, locale);
    }

    @Override
    public Collection<String> codes(String kind) {
        return loaded().codes(kind);
    }

    @Override
    public List<Exercise> ladder(String family) {
        return loaded().ladder(family);
    }

    @Override
    public String ladderTitle(String family, Locale locale) {
        return loaded().ladderTitle(family, locale);
    }

    @Override
    public String ladderAxis(String family, Locale locale) {
        return loaded().ladderAxis(family, locale);
    }
}
