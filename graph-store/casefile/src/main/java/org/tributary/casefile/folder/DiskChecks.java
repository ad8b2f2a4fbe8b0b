// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.folder;

import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Refuses disks on which a case would not be safe, before anything is written.
///
/// @param disk what is known of the disk
public record DiskChecks(Disk disk) {

    /// SQLite's write-ahead log needs shared memory, which these do not give: sqlite.org/wal.html.
    private static final Set<String> NETWORK =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "fuse.sshfs",
                    "9p",
                    "afs",
                    "afpfs",
                    "webdav",
                    "davfs",
                    "fuse.davfs2",
                    "ceph",
                    "glusterfs",
                    "fuse.glusterfs",
                    "fuse.rclone",
                    "lustre",
                    "ncpfs");

    /// An import needs about the file again compressed, its rows, and the log beside them.
    private static final int TIMES_THE_FILE = 3;

    private static final long RESERVE = 16L << 20;

    /// @throws CaseFileException if the folder is on a network share
    public void refuseNetworkShare(Path folder) {
        String type = answer(() -> disk.type(folder)).toLowerCase(Locale.ROOT);
        if (NETWORK.contains(type)) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "The case lies on a network share (%s), where its record is not safe while it is open. Copy the folder to a local disk, work there, and copy it back when it is closed."
                            .formatted(type));
        }
    }

    /// @throws CaseFileException if a file of that length would not fit
    public void refuseTooLittleSpace(Path folder, long fileBytes) {
        long free = answer(() -> disk.freeBytes(folder));
        long needed = fileBytes * TIMES_THE_FILE + RESERVE;
        if (free < needed) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "The import needs about %d MB on the case's disk and %d MB are free. Free some space and try again; nothing was changed."
                            .formatted(megabytes(needed), free >> 20));
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T answer(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "The disk of the case gives no answer. Check that it is connected.",
                    e);
        }
    }
}
