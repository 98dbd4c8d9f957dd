package health.steadfast.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the tables to the content of the catalogue's files: once per version, on one node at a time. A broken file
 * changes nothing: what was imported before stays in use; where nothing was, the program does not start.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CatalogueImporter {

    private static final Logger log = LoggerFactory.getLogger(CatalogueImporter.class);
    private static final long LOCK = 0x7374656164L; // any number that nobody else takes

    private final JdbcClient jdbc;
    private final CatalogueWriter writer;
    private final Clock clock;

    CatalogueImporter(JdbcClient jdbc, CatalogueWriter writer, Clock clock) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.clock = clock;
    }

    /** The two files of one content, named as in a refusal. */
    record Files(byte[] english, byte[] german) {

        static Files ofTheProgram() {
            return new Files(bytes("library/catalogue.yaml"), bytes("library/catalogue_de.yaml"));
        }

        private static byte[] bytes(String path) {
            try (var stream = new ClassPathResource(path).getInputStream()) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Imported(int version, String checksum) {}

    void importFiles(Files files) {
        takeTheLock();
        var before = newestImport();
        var checksum = checksum(files);
        if (before.isPresent() && before.get().checksum().equals(checksum)) {
            return;
        }
        try {
            importContent(files, checksum, before);
        } catch (CatalogueRefused refusal) {
            if (before.isEmpty()) {
                throw new IllegalStateException(
                        "There is no catalogue of exercises, and its file is broken. " + refusal.getMessage(), refusal);
            }
            log.error(
                    "Catalogue not imported, version {} stays in use. {}",
                    before.get().version(),
                    refusal.getMessage());
        }
    }

    private void importContent(Files files, String checksum, Optional<Imported> before) {
        var english = YamlValue.read("catalogue.yaml", files.english());
        var german = YamlValue.read("catalogue_de.yaml", files.german());
        var version = CatalogueParser.versionOf(english);
        if (before.isPresent() && version < before.get().version()) {
            log.info(
                    "Catalogue version {} stays in use, the files hold the older version {}",
                    before.get().version(),
                    version);
            return;
        }
        if (before.isPresent() && version == before.get().version()) {
            throw english.get("version")
                    .refused("version %d was imported with other content; raise it with every change"
                            .formatted(version));
        }
        var content = new CatalogueParser(english, german).parse();
        new CatalogueRules(content).check();
        writer.write(content);
        jdbc.sql("insert into steadfast.catalogue_import (version, checksum, imported_at) values (:version, :sum, :at)")
                .param("version", version)
                .param("sum", checksum)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        log.info(
                "Catalogue version {} imported: {} exercises",
                version,
                content.exercises().size());
    }

    /** A second node waits here until the first one is done; longer than the usual statement may take. */
    private void takeTheLock() {
        jdbc.sql("set local statement_timeout = '60s'").update();
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, no) -> no)
                .single();
    }

    private Optional<Imported> newestImport() {
        return jdbc.sql("select version, checksum from steadfast.catalogue_import order by version desc limit 1")
                .query(Imported.class)
                .optional();
    }

    private static String checksum(Files files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(files.english());
            return HexFormat.of().formatHex(digest.digest(files.german()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
