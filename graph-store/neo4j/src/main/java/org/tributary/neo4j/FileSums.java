// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// Length and checksum of every file of a store that is closed. Neo4j's files carry none of their
/// own, so that most damage to them would go unnoticed and change what a query says.
///
/// Finds accidents, not intent: who can change a file can change its sum.
///
/// @param folder the graph's folder
record FileSums(Path folder) {

    private static final String FILE = "sums";
    private static final int BUFFER = 1 << 20;

    /// Notes the sums. No store may be running.
    void note() throws IOException {
        Path draft = folder.resolve(FILE + ".draft");
        Files.writeString(draft, sums(), StandardCharsets.UTF_8);
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /// Whether the files are as noted; reads all of them.
    boolean hold() throws IOException {
        Path noted = folder.resolve(FILE);
        return Files.isRegularFile(noted)
                && Arrays.equals(
                        Files.readAllBytes(noted), sums().getBytes(StandardCharsets.UTF_8));
    }

    private String sums() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files()) {
            lines.append(
                    "%s %d %s\n"
                            .formatted(
                                    HexFormat.of().toHexDigits((int) checksum(file)),
                                    Files.size(file),
                                    folder.relativize(file).toString().replace('\\', '/')));
        }
        return lines.toString();
    }

    private List<Path> files() throws IOException {
        Path stored = folder.resolve("data");
        if (!Files.isDirectory(stored)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(stored)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long checksum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return sum.getValue();
    }
}
