// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.folder;

import org.tributary.casefile.chain.Hashes;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The original files of a case: compressed, named by the SHA-256 of their content, never changed.
///
/// @param folder the case they belong to
public record KeptOriginals(CaseFolder folder) {

    private static final int CHUNK = 1 << 16;

    /// What was read: its SHA-256 in lower-case hexadecimal, and its length.
    public record Content(String sha256, long bytes) {}

    /// Copies an original into the case, hashing what it copies.
    ///
    /// @throws IOException if it cannot be read or written, or is not the file announced
    public void keep(Path original, String sha256, Work work) throws IOException {
        Path temporary = folder.temp().resolve(sha256 + ".gz");
        try {
            String found;
            try (InputStream in = Files.newInputStream(original);
                    OutputStream out = new FastGzip(Files.newOutputStream(temporary))) {
                found = copy(in, out, work).sha256();
            }
            if (!found.equals(sha256)) {
                throw new IOException(
                        "The file has changed since it was looked at. Choose it again; nothing was"
                                + " imported.");
            }
            if (!has(sha256)) {
                DurableFile.moveInPlace(temporary, path(sha256));
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, CHUNK);
            // Exports shrink to a fifth either way, and the better levels cost more than the
            // import.
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    public boolean has(String sha256) {
        return Files.exists(path(sha256));
    }

    /// Reads a kept original to its end and says what it is.
    ///
    /// @throws IOException if it is missing or cannot be read
    public Content read(String sha256, Work work) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path(sha256)), CHUNK)) {
            return copy(in, OutputStream.nullOutputStream(), work);
        }
    }

    /// Removes an original that no import rests on.
    public void forget(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    private Path path(String sha256) {
        return folder.sources().resolve(sha256 + ".gz");
    }

    private static Content copy(InputStream in, OutputStream out, Work work) throws IOException {
        MessageDigest digest = Hashes.sha256();
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            work.checkCancelled();
            digest.update(chunk, 0, read);
            out.write(chunk, 0, read);
            bytes += read;
            work.done(read);
        }
        return new Content(HexFormat.of().formatHex(digest.digest()), bytes);
    }
}
