// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files that appear whole or not at all: beside their place first, then moved there.
/// Stateless.
public final class WholeFile {

    private WholeFile() {}

    /// Writes what the file holds.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Writes a file; an older one is replaced only once the new one is on the disk.
    ///
    /// @throws IOException if it cannot be written; an older one is then untouched, as it is when
    ///     the content throws anything else
    public static void write(Path out, Content content) throws IOException {
        Path target = out.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("an export needs a file name");
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".export-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                OutputStream bytes =
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.write(bytes);
                bytes.flush();
                channel.force(true);
            }
            Files.move(
                    part,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
