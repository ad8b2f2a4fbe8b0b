// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.folder;

import org.jspecify.annotations.Nullable;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Keeps a case to one process. The operating system lets go of the lock when the process ends,
/// however it ends, so a crash never locks anybody out; the file beside it only says who it was.
public final class CaseLock implements AutoCloseable {

    /// Who holds a case, one line each in the owner file.
    private record Owner(String process, String started, String user, String host, String since) {

        static Owner me(Clock clock) {
            ProcessHandle process = ProcessHandle.current();
            return new Owner(
                    Long.toString(process.pid()),
                    process.info().startInstant().map(Instant::toString).orElse("unknown"),
                    System.getProperty("user.name", "unknown"),
                    hostName(),
                    clock.instant().toString());
        }

        private static String hostName() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "this computer";
            }
        }

        boolean isSameProcess(Owner other) {
            return process.equals(other.process)
                    && started.equals(other.started)
                    && host.equals(other.host);
        }

        String text() {
            return String.join("\n", process, started, user, host, since) + "\n";
        }

        String sentence() {
            return "The case is open already: process %s of %s on %s, since %s. Close it there and try again."
                    .formatted(process, user, host, since);
        }
    }

    private final CaseFolder folder;
    private final FileChannel channel;
    private final FileLock lock;

    private CaseLock(CaseFolder folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the lock or says at once who has it.
    ///
    /// @throws CaseFileException if another process, or this one, has the case open
    public static CaseLock take(CaseFolder folder, Clock clock) {
        Owner me = Owner.me(clock);
        // Closing any channel of a locked file drops a POSIX lock of the whole process, so the
        // case this process holds itself must be recognised before the lock file is touched.
        if (owner(folder).stream().anyMatch(me::isSameProcess)) {
            throw held(folder);
        }
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw held(folder);
            }
            Files.writeString(folder.owner(), me.text());
            return new CaseLock(folder, channel, lock);
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "The case cannot be locked for this program. Check that you may write to its"
                            + " folder and that its disk supports file locks.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static CaseFileException held(CaseFolder folder) {
        String sentence =
                owner(folder).stream()
                        .findFirst()
                        .map(Owner::sentence)
                        .orElse(
                                "The case is open already in another process. Close it there and"
                                        + " try again.");
        return new CaseFileException(Kind.HELD, sentence);
    }

    /// At most one; none if nobody says.
    private static List<Owner> owner(CaseFolder folder) {
        Path file = folder.owner();
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() < 5
                    ? List.of()
                    : List.of(
                            new Owner(
                                    lines.get(0),
                                    lines.get(1),
                                    lines.get(2),
                                    lines.get(3),
                                    lines.get(4)));
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.owner());
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "The case's lock cannot be given back; it goes when the program ends.",
                    e);
        }
    }
}
