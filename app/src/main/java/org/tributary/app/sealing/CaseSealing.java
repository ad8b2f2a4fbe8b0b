// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.sealing.SealException.Kind;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.signing.WrongPassphraseException;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.PackedCase;
import org.tributary.ledger.casework.CaseEvent.SealEvent.CaseSealed;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.WholeFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Signs a case as it is now and seals it into one encrypted file. Thread-safe; belongs in a
/// background job.
///
/// @param record the case
/// @param keys of those who sign at this computer
/// @param clock what time a signature says it was made
/// @param cost of making a key out of the file's passphrase
public record CaseSealing(CaseFile record, KeyRing keys, Clock clock, KeyCost cost) {

    /// What is to be sealed.
    ///
    /// @param out the file to be made; must not exist
    /// @param signer who signs
    /// @param papers files to go with the case, such as its report; their names must differ
    public record Order(Path out, Signer signer, List<Path> papers) {
        public Order {
            papers = List.copyOf(papers);
        }
    }

    /// @param record the case
    /// @param keys of those who sign at this computer
    /// @param clock what time a signature says it was made
    public CaseSealing(CaseFile record, KeyRing keys, Clock clock) {
        this(record, keys, clock, KeyCost.STANDARD);
    }

    /// Seals the case, then notes it in the audit trail. The file appears whole or not at all.
    ///
    /// @param file the passphrase of the new file
    /// @param key the passphrase of the signer's key
    /// @throws IllegalArgumentException if the file's passphrase is too short
    /// @throws WrongPassphraseException if the signer's key does not open with it
    /// @throws SealException if this is a copy for review
    /// @throws IOException if something cannot be read or written, or the file is there
    ///     already
    public OpenSeal.Signed seal(Order order, Passphrase file, Passphrase key, Work work)
            throws IOException, WrongPassphraseException {
        refuse(order, file);
        keys.check(order.signer(), key);
        var random = new SecureRandom();
        SectionWriting writing = new SectionWriting(keys, order.signer(), key);
        var sealed = new Sealed(writing, random);
        try (CaseKey caseKey = CaseKey.random(random)) {
            byte[] header = SealHeader.wrap(caseKey, file, cost, random).bytes();
            WholeFile.write(order.out(), out -> sealed.write(out, header, caseKey, order, work));
        }
        OpenSeal.Signed signed = sealed.signed.orElseThrow();
        record.write(
                order.signer().author(),
                writer -> {
                    writer.append(new CaseSealed(signed.said(), signed.file(), signed.signature()));
                    return signed;
                });
        return signed;
    }

    private void refuse(Order order, Passphrase file) throws IOException {
        if (!file.isLongEnough()) {
            throw new IllegalArgumentException(
                    "a passphrase has at least %d characters".formatted(Passphrase.SHORTEST));
        }
        if (record.manifest().use() == CaseManifest.Use.REVIEW) {
            throw new SealException(
                    Kind.OTHER_CASE,
                    "This is a copy for review. Countersign the sealed file it came from instead.");
        }
        if (Files.exists(order.out())) {
            throw new FileAlreadyExistsException(order.out().toString());
        }
    }

    /// What is written, and what came of it.
    private final class Sealed {

        private final SectionWriting writing;
        private final SecureRandom random;
        private Optional<OpenSeal.Signed> signed = Optional.empty();

        Sealed(SectionWriting writing, SecureRandom random) {
            this.writing = writing;
            this.random = random;
        }

        void write(OutputStream out, byte[] header, CaseKey key, Order order, Work work)
                throws IOException {
            MessageDigest digest = Sha256.begun();
            OutputStream hashed = new DigestOutputStream(out, digest);
            hashed.write(header);
            PackedCase packed;
            try (BodyOutput body = new BodyOutput(key, hashed)) {
                packed = record.pack(order.papers(), body, work);
            }
            SignOff said =
                    new SignOff(
                            SignOff.Role.PREPARER,
                            record.manifest().caseId(),
                            packed.sequence(),
                            packed.head(),
                            order.signer().author(),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            SignOff.Verdict.ACCEPTED,
                            List.of(),
                            SectionWriting.salt(random));
            try {
                signed = Optional.of(writing.write(out, digest, key, said, random));
            } catch (WrongPassphraseException e) {
                // The key opened before; somebody changed it meanwhile.
                throw new IOException("The key was changed while the case was sealed.", e);
            }
        }
    }
}
