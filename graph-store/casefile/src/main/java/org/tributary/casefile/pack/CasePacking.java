// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.pack;

import com.github.luben.zstd.ZstdOutputStream;

import org.tributary.casefile.folder.CaseFolder;
import org.tributary.casefile.folder.ManifestFile;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.work.Work;

import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes a case into one stream.
///
/// @param folder the case
/// @param manifest what it says of itself
public record CasePacking(CaseFolder folder, CaseManifest manifest) {

    /// The beginning of every pack; the last digit is the version of its layout.
    static final String MAGIC = "TRIBUTARY PACK 1";

    static final int END = 0;
    static final int FILE = 1;

    private static final int CHUNK = 1 << 17;

    /// Originals are packed already; the record shrinks to a third at the cheapest level.
    private static final int LEVEL = 1;

    /// @param record a copy of the record that nobody writes to
    /// @param papers other files to go with it
    /// @param out is not closed
    /// @return the length of everything that was packed
    /// @throws IOException if a file cannot be read or written, or papers have one name
    public long pack(Path record, List<Path> papers, OutputStream out, Work work)
            throws IOException {
        byte[] about = ManifestFile.text(manifest);
        Map<String, Path> files = files(record, papers);
        long volume = about.length;
        for (Path file : files.values()) {
            volume += Files.size(file);
        }
        work.begin("Packing the case", volume);
        try (DataOutputStream pack = new DataOutputStream(packing(out))) {
            pack.writeUTF(MAGIC);
            pack.writeByte(FILE);
            pack.writeUTF(PackNames.MANIFEST);
            pack.writeLong(about.length);
            pack.write(about);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                pack.writeByte(FILE);
                pack.writeUTF(file.getKey());
                copy(file.getValue(), pack, work);
            }
            pack.writeByte(END);
            pack.writeInt(files.size() + 1);
        }
        return volume;
    }

    private static OutputStream packing(OutputStream out) throws IOException {
        return new ZstdOutputStream(new Unclosed(out), LEVEL).setChecksum(true);
    }

    private Map<String, Path> files(Path record, List<Path> papers) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put(PackNames.RECORD, record);
        try (Stream<Path> originals = Files.list(folder.sources())) {
            originals
                    .sorted()
                    .filter(file -> PackNames.isOriginal(file.getFileName().toString()))
                    .forEach(file -> files.put(PackNames.SOURCES + file.getFileName(), file));
        }
        for (Path paper : papers) {
            String name = String.valueOf(paper.getFileName());
            if (!PackNames.isPaper(name)) {
                throw new IOException(
                        "a file cannot go with the case under its name; give it a plain name");
            }
            if (files.put(PackNames.PAPERS + name, paper) != null) {
                throw new IOException("two files to go with the case have the same name");
            }
        }
        return files;
    }

    private static void copy(Path file, DataOutputStream pack, Work work) throws IOException {
        long length = Files.size(file);
        pack.writeLong(length);
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            long left = length;
            while (left > 0) {
                work.checkCancelled();
                int read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (read < 0) {
                    throw new IOException("a file became shorter while it was read");
                }
                pack.write(chunk, 0, read);
                left -= read;
                work.done(read);
            }
        }
    }

    /// Ends the packing without ending what it is written into.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
