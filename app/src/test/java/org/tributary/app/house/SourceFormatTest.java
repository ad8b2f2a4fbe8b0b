// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every source file is formatted by google-java-format in its AOSP style, names its licence and
/// stays readable in length. Runs as a test so that it runs on the JDK the sources are written for.
///
/// `-Dtributary.format=apply` rewrites the files instead of complaining.
class SourceFormatTest {

    private static final int LONGEST_FILE = 400;
    private static final String LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later";

    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void sourcesAreFormatted() throws Exception {
        boolean apply = "apply".equals(System.getProperty("tributary.format"));
        List<Path> unformatted = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            String formatted = formatted(text);
            if (!formatted.equals(text)) {
                if (apply) {
                    Files.writeString(source, formatted);
                } else {
                    unformatted.add(source);
                }
            }
        }
        assertThat(unformatted)
                .as(
                        "format them with: ./mvnw -pl app -am verify -Dtest=SourceFormatTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dformat.flag=-Dtributary.format=apply")
                .isEmpty();
    }

    private String formatted(String text) throws FormatterException {
        String ordered =
                RemoveUnusedImports.removeUnusedImports(
                        ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.AOSP));
        return StringWrapper.wrap(formatter.formatSource(ordered), formatter);
    }

    @Test
    void everySourceNamesItsLicenceFirst() throws IOException {
        List<Path> unlicensed = new ArrayList<>();
        for (Path source : sources()) {
            if (!Files.readString(source).startsWith(LICENCE)) {
                unlicensed.add(source);
            }
        }
        assertThat(unlicensed).isEmpty();
    }

    @Test
    void noSourceIsTooLongToRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources()) {
            long lines = Files.readString(source).lines().count();
            if (lines > LONGEST_FILE) {
                tooLong.add(source + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        Path house = Path.of("").toAbsolutePath().getParent();
        List<Path> sources = new ArrayList<>();
        for (String room : List.of("graph-store", "importers", "reports", "app", "packaging")) {
            try (Stream<Path> files = Files.walk(house.resolve(room))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().contains("/target/"))
                        .forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(50);
        return sources;
    }
}
