// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.pack;

import com.github.luben.zstd.ZstdInputStream;

import org.tributary.casefile.folder.CaseFolder;
import org.tributary.casefile.folder.DiskChecks;
import org.tributary.casefile.folder.ManifestFile;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.work.Work;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Lays a packed case out in a folder: beside its place first, then moved there whole.
///
/// @param disk refuses disks on which it would not be safe
public record CaseUnpacking(DiskChecks disk) {

    private static final int CHUNK = 1 << 17;

    /// @param in is not closed
    /// @param folder new or empty
    /// @param work asked whether to stop; whoever gives `in` knows how far it is read
    /// @throws IOException if it cannot be read or written, or is no packed case
    public void unpack(InputStream in, CaseFolder folder, CaseManifest.Use use, Work work)
            throws IOException {
        Path parent = folder.root().getParent();
        if (parent == null) {
            throw new IOException("a case needs a folder of its own");
        }
        Files.createDirectories(parent);
        disk.refuseNetworkShare(parent);
        Path beside = Files.createTempDirectory(parent, ".unpack-");
        try {
            CaseFolder fresh = new CaseFolder(beside);
            fresh.makeFolders();
            files(in, fresh, work);
            mark(fresh, use);
            Files.deleteIfExists(folder.root());
            Files.move(beside, folder.root(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(beside);
        }
    }

    private static void files(InputStream in, CaseFolder fresh, Work work) throws IOException {
        try {
            DataInputStream pack = new DataInputStream(new ZstdInputStream(in));
            if (!pack.readUTF().equals(CasePacking.MAGIC)) {
                throw new IOException("it holds no packed case this program knows");
            }
            Set<String> names = new HashSet<>();
            int kind = pack.readUnsignedByte();
            while (kind == CasePacking.FILE) {
                file(pack, fresh, names, work);
                kind = pack.readUnsignedByte();
            }
            if (kind != CasePacking.END
                    || pack.readInt() != names.size()
                    || pack.read() >= 0
                    || !names.contains(PackNames.MANIFEST)
                    || !names.contains(PackNames.RECORD)) {
                throw new IOException("the packed case does not end as it should");
            }
        } catch (EOFException | UTFDataFormatException e) {
            throw new IOException("the packed case is cut off", e);
        }
    }

    private static void file(DataInputStream pack, CaseFolder fresh, Set<String> names, Work work)
            throws IOException {
        String name = pack.readUTF();
        if (!PackNames.isAllowed(name) || !names.add(name)) {
            throw new IOException("the packed case holds a file that does not belong there");
        }
        Path target = fresh.root().resolve(name);
        Path home = target.getParent();
        if (home != null) {
            Files.createDirectories(home);
        }
        byte[] chunk = new byte[CHUNK];
        long left = pack.readLong();
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            while (left > 0) {
                work.checkCancelled();
                int read = pack.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (read < 0) {
                    throw new EOFException();
                }
                out.write(chunk, 0, read);
                left -= read;
            }
        }
    }

    private static void mark(CaseFolder fresh, CaseManifest.Use use) {
        CaseManifest packed = ManifestFile.read(fresh);
        ManifestFile.write(
                fresh,
                new CaseManifest(
                        packed.caseId(),
                        packed.name(),
                        packed.format(),
                        packed.engine(),
                        packed.base(),
                        packed.zone(),
                        packed.createdAt(),
                        use));
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
