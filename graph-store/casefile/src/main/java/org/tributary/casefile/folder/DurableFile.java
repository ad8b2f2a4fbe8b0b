// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Puts a file in its place whole or not at all, so that it survives a loss of power.
final class DurableFile {

    private DurableFile() {}

    static void write(Path temporary, Path target, byte[] bytes) throws IOException {
        Files.write(temporary, bytes);
        moveInPlace(temporary, target);
    }

    /// Forces `temporary` to disk and renames it over `target` in one step.
    static void moveInPlace(Path temporary, Path target) throws IOException {
        try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(
                temporary,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notSupported) {
            // Windows opens no folder as a file; NTFS journals the rename itself.
        }
    }
}
