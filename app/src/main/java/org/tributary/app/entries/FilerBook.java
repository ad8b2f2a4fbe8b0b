// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.FilerStated;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilerText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Who files, kept once for each user as a text a person can read and edit, and copied into a
/// case with each report that is prepared, so that the case tells what was filed. Thread-safe.
public final class FilerBook {

    private final Path file;

    /// @param folder of the user's settings; need not exist
    public FilerBook(Path folder) {
        file = folder.resolve("filer.txt");
    }

    /// As it was kept; empty while nothing is.
    ///
    /// @throws IOException if it cannot be read
    public synchronized String text() throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    /// Who files.
    ///
    /// @throws IOException if it cannot be read
    /// @throws IllegalArgumentException naming a line that says nothing of a filer
    public Filer filer() throws IOException {
        return FilerText.read(text());
    }

    /// Keeps it, whole or not at all.
    ///
    /// @throws IOException if it cannot be written; what was kept before is still there
    /// @throws IllegalArgumentException naming a line that says nothing of a filer
    public synchronized void keep(String text) throws IOException {
        FilerText.read(text);
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "filer", ".new");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Who the case says filed last.
    ///
    /// @param trail entries of the audit trail, oldest first
    public static Optional<String> filed(List<AuditEntry> trail) {
        return filed(trail, Instant.MAX);
    }

    /// Who the case said filed last at some moment, told to the second, as workbooks tell theirs.
    ///
    /// @param trail entries of the audit trail, oldest first
    public static Optional<String> filed(List<AuditEntry> trail, Instant until) {
        return trail.reversed().stream()
                .filter(entry -> !second(entry.at()).isAfter(second(until)))
                .map(AuditEntry::event)
                .filter(FilerStated.class::isInstance)
                .map(event -> ((FilerStated) event).filer())
                .findFirst();
    }

    private static Instant second(Instant at) {
        return at.equals(Instant.MAX) ? at : at.truncatedTo(ChronoUnit.SECONDS);
    }
}
