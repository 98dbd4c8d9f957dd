package health.steadfast.library;

import health.steadfast.shared.ClinicScope;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports the files at start-up, before the first request, and answers from memory from then on. */
@Component
class BuiltInCatalogue implements SmartInitializingSingleton {

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

    CatalogueSnapshot snapshot() {
        var loaded = snapshot;
        if (loaded == null) {
            throw new IllegalStateException("the catalogue is not loaded yet");
        }
        return loaded;
    }
}
