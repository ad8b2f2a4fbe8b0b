// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.retention;

import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.retention.DeletionException.Reason;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.DeletionOrdered;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.WholeFile;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Deletes a case that is not open, for good, and writes a certificate of it. Thread-safe.
///
/// @param cases opens it, so that nobody else has it open
/// @param clock what time it is
public record CaseDeletion(Cases cases, Clock clock) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// What is to be deleted.
    ///
    /// @param folder of the case
    /// @param typed the case's name, typed by whoever deletes it
    /// @param second who agreed
    /// @param reason in the investigator's words
    /// @param certificate the file to be written, outside of the case's folder; must not exist
    public record Order(
            Path folder, String typed, String second, String reason, Path certificate) {}

    /// Orders the deletion in the audit trail, writes the certificate, deletes, and completes
    /// the certificate. If it fails half-way, the certificate says that it was ordered only.
    ///
    /// @throws DeletionException if the case may not go, or was not meant
    /// @throws org.tributary.ledger.casefile.CaseFileException if it is open elsewhere or
    ///     damaged
    /// @throws IOException if something cannot be read, written or deleted
    public DeletionCertificate delete(Order order, Author author, Work work) throws IOException {
        Path folder = order.folder().toAbsolutePath().normalize();
        refuse(order, folder, author);
        DeletionCertificate ordered;
        try (OpenCase open = cases.open(folder, work)) {
            ordered = order(open.record(), order, author);
        }
        DeletionCertificate listed = withFiles(ordered, new CaseFiles(folder).all(work));
        write(order.certificate(), listed);
        Path going = folder.resolveSibling(".deleting-" + UUID.randomUUID());
        // Away in one step: what is left of a deletion that fails is no case any more.
        Files.move(folder, going, StandardCopyOption.ATOMIC_MOVE);
        CaseFiles.remove(going);
        DeletionCertificate deleted = listed.in(DeletionCertificate.DELETED);
        write(order.certificate(), deleted);
        return deleted;
    }

    /// Says before the case is closed whether it could be deleted.
    ///
    /// @throws DeletionException if it may not go, or was not meant
    /// @throws IOException if its folder cannot be read
    public static void check(CaseFile record, Order order, Author author, Clock clock)
            throws IOException {
        refuse(order, order.folder().toAbsolutePath().normalize(), author);
        refuseUnfit(record, order, clock.instant());
    }

    private static void refuse(Order order, Path folder, Author author) throws IOException {
        if (folder.getParent() == null) {
            throw new IOException("a case has a folder of its own");
        }
        if (order.second().isBlank()
                || order.second().strip().equalsIgnoreCase(author.name().strip())) {
            throw new DeletionException(
                    Reason.SAME_PERSON, "Name a second person who agrees to the deletion.");
        }
        if (order.reason().isBlank()) {
            throw new DeletionException(Reason.UNSAID, "Say why the case is deleted.");
        }
        Path certificate = order.certificate().toAbsolutePath().normalize();
        if (Files.exists(certificate) || certificate.startsWith(folder)) {
            throw new DeletionException(
                    Reason.CERTIFICATE,
                    "The certificate needs a new file outside of the case's folder.");
        }
    }

    private DeletionCertificate order(CaseFile record, Order order, Author author)
            throws IOException {
        CaseManifest manifest = record.manifest();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        refuseUnfit(record, order, now);
        record.write(
                author,
                writer -> {
                    writer.append(
                            new DeletionOrdered(order.second().strip(), order.reason().strip()));
                    return true;
                });
        AuditEntry last = record.read(CaseReader::auditTrail).getLast();
        return new DeletionCertificate(
                DeletionCertificate.NAME,
                DeletionCertificate.ORDERED,
                manifest.caseId(),
                manifest.createdAt(),
                last.sequence(),
                last.hash(),
                author.name(),
                order.second().strip(),
                order.reason().strip(),
                now,
                List.of(),
                DeletionCertificate.MEANING);
    }

    private static void refuseUnfit(CaseFile record, Order order, Instant now) throws IOException {
        CaseManifest manifest = record.manifest();
        if (!manifest.name().strip().equals(order.typed().strip())) {
            throw new DeletionException(
                    Reason.OTHER_NAME,
                    "The name typed is not the case's. Type it as the case has it.");
        }
        if (manifest.use() == CaseManifest.Use.REVIEW) {
            throw new DeletionException(
                    Reason.COPY,
                    "This is a copy for review, which takes no entries. Delete its folder by"
                            + " hand.");
        }
        refuseKept(new RetentionDesk(record).now(), now.atZone(manifest.zone()).toLocalDate());
        long foreign = new CaseFiles(record.folder()).foreign();
        if (foreign > 0) {
            throw new DeletionException(
                    Reason.FOREIGN_FILES,
                    "The folder holds %d files or folders that are not the case's. Move them away first."
                            .formatted(foreign));
        }
    }

    private static void refuseKept(CaseRetention retention, LocalDate today)
            throws DeletionException {
        if (retention.isHeld()) {
            throw new DeletionException(
                    Reason.HELD,
                    "A legal hold stands: nothing of the case may be deleted. Have it lifted"
                            + " first.");
        }
        Optional<LocalDate> until = retention.until();
        if (!retention.mayGo(today) && until.isPresent()) {
            throw new DeletionException(
                    Reason.TERM,
                    "The case must be kept until %s. Set another day first, if that is right."
                            .formatted(until.get()));
        }
    }

    private static DeletionCertificate withFiles(
            DeletionCertificate ordered, List<DeletionCertificate.DeletedFile> files) {
        return new DeletionCertificate(
                ordered.certificate(),
                ordered.state(),
                ordered.caseId(),
                ordered.caseMade(),
                ordered.entries(),
                ordered.auditHead(),
                ordered.orderedBy(),
                ordered.agreedBy(),
                ordered.reason(),
                ordered.at(),
                files,
                ordered.whatThisMeans());
    }

    private static void write(Path file, DeletionCertificate certificate) throws IOException {
        WholeFile.write(file, out -> out.write(JSON.writeValueAsBytes(certificate)));
    }
}
