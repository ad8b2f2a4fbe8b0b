// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.folder;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;

import org.tributary.casefile.chain.Hashes;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/// The original files of a case: compressed, named by the SHA-256 of their content, never changed.
///
/// In Zstandard, which takes a third of gzip's time; `zstd -d` reads them without this program.
/// Cases begun by earlier versions hold originals in gzip, which stay as they are.
///
/// @param folder the case they belong to
public record KeptOriginals(CaseFolder folder) {

    private static final int CHUNK = 1 << 17;

    /// Exports shrink to a quarter already, and better levels cost more than the rest of keeping.
    private static final int LEVEL = 1;

    private static final String ZSTANDARD = ".zst";
    private static final String GZIP = ".gz";

    /// What was read: its SHA-256 in lower-case hexadecimal, and its length.
    public record Content(String sha256, long bytes) {}

    /// Copies an original into the case, hashing what it copies.
    ///
    /// @throws IOException if it cannot be read or written, or is not the file announced
    public void keep(Path original, String sha256, Work work) throws IOException {
        Path temporary = folder.temp().resolve(sha256 + ZSTANDARD);
        try {
            String found;
            try (InputStream in = Files.newInputStream(original);
                    OutputStream out = packing(Files.newOutputStream(temporary))) {
                found = copy(in, out, work).sha256();
            }
            if (!found.equals(sha256)) {
                throw new IOException(
                        "The file has changed since it was looked at. Choose it again; nothing was"
                                + " imported.");
            }
            if (!has(sha256)) {
                DurableFile.moveInPlace(temporary, path(sha256, ZSTANDARD));
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static OutputStream packing(OutputStream out) throws IOException {
        try {
            return new ZstdOutputStream(out, LEVEL).setChecksum(true);
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    public boolean has(String sha256) {
        return Files.exists(path(sha256, ZSTANDARD)) || Files.exists(path(sha256, GZIP));
    }

    /// Reads a kept original to its end and says what it is.
    ///
    /// @throws IOException if it is missing or cannot be read
    public Content read(String sha256, Work work) throws IOException {
        try (InputStream kept = Files.newInputStream(keptAt(sha256));
                InputStream in = unpacking(kept, keptAt(sha256))) {
            return copy(in, OutputStream.nullOutputStream(), work);
        }
    }

    private static InputStream unpacking(InputStream kept, Path file) throws IOException {
        return file.toString().endsWith(GZIP)
                ? new GZIPInputStream(kept, CHUNK)
                : new ZstdInputStream(kept);
    }

    private Path keptAt(String sha256) {
        Path older = path(sha256, GZIP);
        return Files.exists(older) ? older : path(sha256, ZSTANDARD);
    }

    /// Writes an original out and holds what is written against its hash.
    ///
    /// @throws IOException if it is missing, damaged, or cannot be written
    public void copyTo(Path target, String sha256, Work work) throws IOException {
        Path kept = keptAt(sha256);
        String found;
        try (InputStream in = unpacking(Files.newInputStream(kept), kept);
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            found = copy(in, out, work).sha256();
        }
        if (!found.equals(sha256)) {
            Files.delete(target);
            throw new IOException(
                    "The kept original is damaged. Verify the case, and go back to a copy of its"
                            + " folder.");
        }
    }

    /// Removes an original that no import rests on.
    public void forget(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256, ZSTANDARD));
        Files.deleteIfExists(path(sha256, GZIP));
    }

    private Path path(String sha256, String packing) {
        return folder.sources().resolve(sha256 + packing);
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
