// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Names, account numbers and free text stay in the record and the kept originals.
class PlantedNamesTest {

    private static final List<String> PLANTED =
            List.of("Zebedee Quillfeather", "XQ77190042", "secret purpose", "a private remark");

    @TempDir Path folder;

    @Test
    void noOtherFileOfTheCaseHoldsAName() throws Exception {
        Workshop shop = new Workshop(folder.resolve("shop"));
        Files.createDirectory(shop.folder());
        Ledger ledger =
                Ledger.of(
                        folder,
                        "source.csv",
                        "b:XQ77190042;b:2;2022-09-01T00:20:00Z;1.00 EUR;;Wire;secret purpose;"
                                + "Zebedee Quillfeather\n");
        try (CaseFile record = shop.create()) {
            Workshop.take(record, ledger);
            record.write(Workshop.ANN, w -> w.writeNote("a private remark"));
            record.write(Workshop.ANN, w -> w.markSubject(0, "secret purpose"));
            record.read(r -> r.findAccounts("Quillfeather", 5));
            record.verify(Work.UNOBSERVED);
            assertThat(filesWithNames(shop.folder())).containsExactly("case.db-wal");
        }
        assertThat(filesWithNames(shop.folder())).containsExactly("case.db");
        shop.open().close();
        assertThat(filesWithNames(shop.folder())).containsExactly("case.db");
    }

    private static TreeSet<String> filesWithNames(Path folder) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (holdsAName(Files.readAllBytes(file)) || holdsAName(name.getBytes(UTF_8))) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    private static boolean holdsAName(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return PLANTED.stream()
                .flatMap(
                        name ->
                                Stream.of(UTF_8, StandardCharsets.UTF_16LE)
                                        .map(name::getBytes)
                                        .map(b -> new String(b, StandardCharsets.ISO_8859_1)))
                .anyMatch(raw::contains);
    }
}
