// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.signing.Passphrase;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.work.Work;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A sealed file whose chain of hashes and signatures holds. That much is known without the
/// passphrase: that nothing was changed since each key signed, not whose keys they are or what
/// was said. A review at the end that was taken off as a whole leaves no trace in the file;
/// whoever wrote it knows the file's hash. Immutable.
public final class SealedFile {

    private static final int BUFFER = 1 << 17;
    private static final int MOST_SECTIONS = 1_000;

    /// A signature, as far as it can be known without the passphrase.
    ///
    /// @param role as what somebody signed
    /// @param fingerprint digits by which people compare the signer's key
    /// @param file SHA-256 of the file up to the signature, lower-case hexadecimal
    public record Mark(SignOff.Role role, String fingerprint, String file) {}

    private final Path path;
    private final SealHeader header;
    private final List<SealedSection> sections;
    private final String sha256;

    private SealedFile(Path path, SealHeader header, List<SealedSection> sections, String sha256) {
        this.path = path;
        this.header = header;
        this.sections = List.copyOf(sections);
        this.sha256 = sha256;
    }

    /// Reads a file to its end and checks it; nothing is decrypted.
    ///
    /// @throws SealException if it is no sealed case, newer than this program or damaged
    /// @throws IOException if it cannot be read
    public static SealedFile read(Path path, Work work) throws IOException {
        MessageDigest digest = Sha256.begun();
        work.begin("Checking the sealed file", Files.size(path));
        try (DataInputStream in =
                new DataInputStream(
                        new DigestInputStream(
                                new BufferedInputStream(Files.newInputStream(path), BUFFER),
                                digest))) {
            SealHeader header = SealHeader.read(in);
            skipBody(in, work);
            List<SealedSection> sections = new ArrayList<>();
            Optional<SealedSection> next = SealedSection.read(in, digest);
            while (next.isPresent()) {
                if (sections.size() == MOST_SECTIONS) {
                    throw SealException.damaged("it holds more signatures than anybody makes");
                }
                sections.add(next.get());
                next = SealedSection.read(in, digest);
            }
            refuseOrder(sections);
            return new SealedFile(
                    path, header, sections, HexFormat.of().formatHex(digest.digest()));
        } catch (EOFException e) {
            throw SealException.cutOff();
        }
    }

    private static void skipBody(DataInputStream in, Work work) throws IOException {
        byte[] chunk = new byte[Chunks.SEALED];
        int last = 0;
        while (last == 0) {
            work.checkCancelled();
            int frame = in.readInt();
            last = frame & Chunks.LAST;
            int length = frame & ~Chunks.LAST;
            if (length > Chunks.SEALED
                    || length < Aes.TAG
                    || (last == 0 && length != Chunks.SEALED)) {
                throw SealException.damaged("its content is not laid out as it should be");
            }
            in.readFully(chunk, 0, length);
            work.done(length);
        }
    }

    private static void refuseOrder(List<SealedSection> sections) throws SealException {
        if (sections.isEmpty()) {
            throw SealException.damaged("it is cut off before the preparer's signature");
        }
        for (int i = 0; i < sections.size(); i++) {
            if ((sections.get(i).role() == SignOff.Role.PREPARER) != (i == 0)) {
                throw SealException.damaged("its signatures do not stand in their order");
            }
        }
    }

    public Path path() {
        return path;
    }

    /// SHA-256 of the whole file, lower-case hexadecimal.
    public String sha256() {
        return sha256;
    }

    /// The preparer's signature, then reviews in the order they were written.
    public List<Mark> marks() {
        return sections.stream()
                .map(each -> new Mark(each.role(), each.fingerprint(), each.file()))
                .toList();
    }

    /// Opens it; costs a good part of a second on purpose. The caller closes what it gets.
    ///
    /// @throws SealException if the passphrase is another one, or what was said is damaged
    public OpenSeal unlock(Passphrase passphrase) throws SealException {
        return OpenSeal.of(path, header.unwrap(passphrase), sections);
    }
}
