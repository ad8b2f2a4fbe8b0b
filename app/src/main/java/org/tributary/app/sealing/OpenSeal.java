// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.sealing.SealException.Kind;
import org.tributary.app.signing.Fingerprint;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.casework.Signature;
import org.tributary.ledger.work.Work;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A sealed file under its passphrase: who signed it, what they said, and the case itself.
/// Holds the file's key until it is closed.
public final class OpenSeal implements AutoCloseable {

    private static final int BUFFER = 1 << 17;

    /// A signature and what was said with it.
    ///
    /// @param said what
    /// @param file SHA-256 of the file up to the signature
    /// @param signature over both
    public record Signed(SignOff said, String file, Signature signature) {

        /// Digits by which people compare the signer's key.
        public String fingerprint() {
            return Fingerprint.of(signature.publicKey());
        }
    }

    private final Path path;
    private final CaseKey key;
    private final List<Signed> signed;

    private OpenSeal(Path path, CaseKey key, List<Signed> signed) {
        this.path = path;
        this.key = key;
        this.signed = List.copyOf(signed);
    }

    static OpenSeal of(Path path, CaseKey key, List<SealedSection> sections) throws SealException {
        try {
            List<Signed> signed = new ArrayList<>();
            for (SealedSection section : sections) {
                SignOff said = section.open(key);
                signed.add(new Signed(said, section.file(), section.signedBy(said.by().name())));
            }
            SignOff prepared = signed.getFirst().said();
            for (Signed each : signed) {
                if (!each.said().caseId().equals(prepared.caseId())
                        || !each.said().head().equals(prepared.head())) {
                    throw SealException.damaged("a review speaks of another case");
                }
            }
            return new OpenSeal(path, key, signed);
        } catch (SealException e) {
            key.close();
            throw e;
        }
    }

    CaseKey key() {
        return key;
    }

    /// The preparer first, then reviews in the order they were written.
    public List<Signed> signed() {
        return signed;
    }

    /// What the preparer said.
    public SignOff prepared() {
        return signed.getFirst().said();
    }

    /// Decrypts the whole content and keeps nothing of it.
    ///
    /// @throws SealException if it was changed or cut off
    /// @throws IOException if it cannot be read
    public void checkContent(Work work) throws IOException {
        work.begin("Checking the content", Files.size(path));
        try (InputStream body = body(work)) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }

    /// Lays the case out in a folder and holds it against what the preparer signed. Nothing is
    /// left there if it fails.
    ///
    /// @param folder empty or new
    /// @param use what the copy is for
    /// @throws SealException if the content was changed, or is not what was signed
    /// @throws IOException if it cannot be read or written
    public void unpack(Cases cases, Path folder, CaseManifest.Use use, Work work)
            throws IOException {
        work.begin("Opening the sealed case", Files.size(path));
        try (InputStream body = body(work)) {
            cases.unpack(body, folder, use, work);
            // What follows the packed case belongs to the body, too.
            body.transferTo(OutputStream.nullOutputStream());
        }
        String found;
        try (OpenCase open = cases.open(folder, work)) {
            AuditEntry last = open.record().read(CaseReader::auditTrail).getLast();
            found = last.hash();
        }
        if (!found.equals(prepared().head())) {
            remove(folder);
            throw new SealException(
                    Kind.DAMAGED,
                    "The case in the sealed file is not the one that was signed. Ask whoever sealed"
                            + " it to seal it again.");
        }
    }

    private InputStream body(Work work) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            in.skipNBytes(SealHeader.LENGTH);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new BodyInput(key, in, work);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() {
        key.close();
    }
}
