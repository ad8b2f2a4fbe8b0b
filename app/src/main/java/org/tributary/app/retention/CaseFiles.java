// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.retention;

import org.tributary.app.retention.DeletionCertificate.DeletedFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of a closed case.
///
/// @param folder of the case
record CaseFiles(Path folder) {

    /// What a case's folder holds, and nothing else may be deleted with it.
    private static final Set<String> OWN =
            Set.of(
                    "case.json",
                    "case.db",
                    "case.db-wal",
                    "case.db-shm",
                    "case.lock",
                    "case.owner",
                    "sources",
                    "papers",
                    "graph",
                    "cache",
                    "temp");

    /// Made anew from the record, so that their content says nothing of its own.
    private static final Set<String> PROJECTIONS = Set.of("graph", "cache", "temp");

    /// How many files and folders do not belong to the case.
    long foreign() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(each -> !OWN.contains(each.getFileName().toString())).count();
        }
    }

    List<DeletedFile> all(Work work) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files =
                    paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                            .sorted()
                            .toList();
        }
        List<DeletedFile> all = new ArrayList<>();
        work.begin("Listing what is deleted", files.size());
        for (Path file : files) {
            work.checkCancelled();
            Path within = folder.relativize(file);
            boolean projection = PROJECTIONS.contains(within.getName(0).toString());
            all.add(
                    new DeletedFile(
                            within.toString().replace('\\', '/'),
                            Files.size(file),
                            projection ? "" : sha256(file)));
            work.done(1);
        }
        return all;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Links are removed, never what they lead to.
    static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
