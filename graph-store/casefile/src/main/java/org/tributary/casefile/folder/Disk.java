// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.folder;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/// What must be known of the disk below a case. Tests put another in its place.
public interface Disk {

    /// The operating system's answers.
    Disk SYSTEM =
            new Disk() {
                @Override
                public String type(Path folder) throws IOException {
                    return store(folder).type();
                }

                @Override
                public long freeBytes(Path folder) throws IOException {
                    return store(folder).getUsableSpace();
                }

                private FileStore store(Path folder) throws IOException {
                    return Files.getFileStore(folder);
                }
            };

    /// The kind of file system, as the operating system names it.
    String type(Path folder) throws IOException;

    long freeBytes(Path folder) throws IOException;
}
