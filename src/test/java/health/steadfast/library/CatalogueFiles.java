package health.steadfast.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** The files of the program, to be changed by a test. */
record CatalogueFiles(String english, String german) {

    static CatalogueFiles original() {
        var files = CatalogueImporter.Files.ofTheProgram();
        return new CatalogueFiles(new String(files.english(), UTF_8), new String(files.german(), UTF_8));
    }

    CatalogueFiles inEnglish(String was, String is) {
        return new CatalogueFiles(replace(english, was, is), german);
    }

    CatalogueFiles inGerman(String was, String is) {
        return new CatalogueFiles(english, replace(german, was, is));
    }

    CatalogueFiles inBoth(String was, String is) {
        return inEnglish(was, is).inGerman(was, is);
    }

    /** The same files under a later version of the content. */
    CatalogueFiles newer(int by) {
        var version = Pattern.compile("(?m)^version: (\\d+)$");
        return new CatalogueFiles(
                version.matcher(english).replaceFirst(it -> "version: " + (Integer.parseInt(it.group(1)) + by)),
                version.matcher(german).replaceFirst(it -> "version: " + (Integer.parseInt(it.group(1)) + by)));
    }

    /** The line of the English file on which a text first stands, from 1. */
    int lineOf(String text) {
        var before = english.substring(0, english.indexOf(text));
        return (int) before.lines().count() + (before.endsWith("\n") ? 1 : 0);
    }

    CatalogueContent parse() {
        var content = new CatalogueParser(
                        YamlValue.read("catalogue.yaml", english.getBytes(UTF_8)),
                        YamlValue.read("catalogue_de.yaml", german.getBytes(UTF_8)))
                .parse();
        new CatalogueRules(content).check();
        return content;
    }

    CatalogueImporter.Files files() {
        return new CatalogueImporter.Files(english.getBytes(UTF_8), german.getBytes(UTF_8));
    }

    private static String replace(String text, String was, String is) {
        assertThat(text).contains(was);
        var at = text.indexOf(was);
        return text.substring(0, at) + is + text.substring(at + was.length());
    }
}
