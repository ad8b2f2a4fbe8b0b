// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Identifies a file by the SHA-256 of its bytes, in one streaming read.
public final class Fingerprint {

    private static final int CHUNK = 1 << 18;

    private Fingerprint() {}

    /// @throws IOException if the file cannot be read
    public static SourceFile of(Path file, Work work) throws IOException {
        work.begin("Identifying the file", Files.size(file));
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int n = in.read(chunk);
            while (n >= 0) {
                digest.update(chunk, 0, n);
                bytes += n;
                work.checkCancelled();
                work.done(n);
                n = in.read(chunk);
            }
        }
        String name = String.valueOf(file.getFileName());
        return new SourceFile(HexFormat.of().formatHex(digest.digest()), name, bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
