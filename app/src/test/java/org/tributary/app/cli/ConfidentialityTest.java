// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Plants names and account numbers and searches every file that was written for them. They may
/// stand in `case.db` (with its journal) and, compressed, in `sources/`; nowhere else.
class ConfidentialityTest {

    private static final List<String> PLANTED =
            List.of(
                    "Quillfeather Holdings Ltd",
                    "Zoltan Brackwater",
                    "QF77CANARY01",
                    "ZB88CANARY02",
                    "CANARYBANK9",
                    "invoice-canary-4711");

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir private Path folder;

    @Test
    void namesAndNumbersStandOnlyInTheRecordAndTheSources() throws IOException {
        Path program = folder.resolve("program");
        Path caseFolder = folder.resolve("case");
        Path temporary = Files.createDirectory(folder.resolve("exports"));
        Terminal terminal = new Terminal(program);
        terminal.succeed("new", caseFolder, "--zone", "UTC");
        Path csv =
                Files.writeString(
                        temporary.resolve("bank.csv"),
                        """
                        from_account,from_bank,from_name,to_account,to_bank,to_name,amount,currency,date,reference
                        QF77CANARY01,CANARYBANK9,Quillfeather Holdings Ltd,ZB88CANARY02,CANARYBANK9,Zoltan Brackwater,12.50,EUR,2026-01-03,invoice-canary-4711
                        """);
        terminal.succeed("import", caseFolder, csv);
        Files.delete(csv);
        terminal.succeed("info", caseFolder);
        assertThat(terminal.succeed("find", caseFolder, "Brackwater").out())
                .contains("ZB88CANARY02");
        terminal.succeed("expand", caseFolder, "QF77CANARY01");
        terminal.succeed("verify", caseFolder);

        List<Path> leaks = leaks();

        assertThat(leaks).isEmpty();
    }

    @Test
    void theSearchFindsWhatIsPlanted() throws IOException {
        Path graph = Files.createDirectories(folder.resolve("case/graph"));
        Files.write(
                graph.resolve("store.bin"),
                ("\0\1" + PLANTED.getFirst()).getBytes(StandardCharsets.UTF_16LE));

        assertThat(leaks()).containsExactly(graph.resolve("store.bin"));
    }

    private List<Path> leaks() throws IOException {
        List<Path> leaks = new ArrayList<>();
        for (Path file : Folders.files(folder)) {
            boolean allowed =
                    file.getFileName().toString().startsWith("case.db")
                            || file.startsWith(folder.resolve("case/sources"));
            if (!allowed && holdsPlanted(file)) {
                leaks.add(file);
            }
        }
        return leaks;
    }

    private static boolean holdsPlanted(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String planted : PLANTED) {
            for (Charset charset : CHARSETS) {
                String needle = new String(planted.getBytes(charset), StandardCharsets.ISO_8859_1);
                if (bytes.contains(needle)) {
                    return true;
                }
            }
        }
        return false;
    }
}
