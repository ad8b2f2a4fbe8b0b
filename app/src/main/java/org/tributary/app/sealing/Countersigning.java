// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.sealing.SealException.Kind;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.signing.WrongPassphraseException;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.casework.SignOff.Remark;
import org.tributary.ledger.casework.SignOff.Role;
import org.tributary.ledger.casework.SignOff.Verdict;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.WholeFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Appends a second person's review to a sealed file. Thread-safe; belongs in a background
/// job.
///
/// On one computer the roles are procedural: whoever knows both passphrases can sign as two
/// people.
///
/// @param keys of those who sign at this computer
/// @param clock what time a signature says it was made
public record Countersigning(KeyRing keys, Clock clock) {

    private static final int BUFFER = 1 << 17;

    /// What a reviewer says.
    ///
    /// @param signer who
    /// @param verdict what they hold of the case
    /// @param remarks what they have to say
    public record Review(Signer signer, Verdict verdict, List<Remark> remarks) {
        public Review {
            remarks = List.copyOf(remarks);
        }
    }

    /// Whether somebody may countersign: not who prepared the case, by name or key.
    public static boolean maySign(OpenSeal seal, Signer signer) {
        return seal.signed().stream()
                .filter(each -> each.said().role() == Role.PREPARER)
                .noneMatch(
                        each ->
                                signer.isNamed(each.said().by().name())
                                        || signer.publicKey().equals(each.signature().publicKey()));
    }

    /// Appends a review. The file is replaced by one that begins with the very same bytes,
    /// whole or not at all.
    ///
    /// @param path the sealed file
    /// @param file its passphrase
    /// @param key the passphrase of the reviewer's key
    /// @throws WrongPassphraseException if the reviewer's key does not open with it
    /// @throws SealException if the file cannot be used, or the reviewer prepared the case
    /// @throws IOException if something cannot be read or written
    public OpenSeal.Signed append(
            Path path, Review review, Passphrase file, Passphrase key, Work work)
            throws IOException, WrongPassphraseException {
        SealedFile sealed = SealedFile.read(path, work);
        try (OpenSeal open = sealed.unlock(file)) {
            if (!maySign(open, review.signer())) {
                throw new SealException(
                        Kind.SAME_PERSON,
                        "Whoever prepared a case does not countersign it. Let somebody else sign,"
                                + " with a key of their own.");
            }
            keys.check(review.signer(), key);
            var random = new SecureRandom();
            SignOff said = said(open.prepared(), review, random);
            var appended = new Appended(new SectionWriting(keys, review.signer(), key), random);
            WholeFile.write(path, out -> appended.write(out, sealed, open.key(), said, work));
            return appended.signed.orElseThrow();
        }
    }

    private SignOff said(SignOff prepared, Review review, SecureRandom random) {
        return new SignOff(
                Role.REVIEWER,
                prepared.caseId(),
                prepared.sequence(),
                prepared.head(),
                review.signer().author(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                review.verdict(),
                review.remarks(),
                SectionWriting.salt(random));
    }

    /// What is written, and what came of it.
    private static final class Appended {

        private final SectionWriting writing;
        private final SecureRandom random;
        private Optional<OpenSeal.Signed> signed = Optional.empty();

        Appended(SectionWriting writing, SecureRandom random) {
            this.writing = writing;
            this.random = random;
        }

        void write(OutputStream out, SealedFile sealed, CaseKey key, SignOff said, Work work)
                throws IOException {
            MessageDigest digest = Sha256.begun();
            OutputStream hashed = new DigestOutputStream(out, digest);
            work.begin("Writing the sealed file", Files.size(sealed.path()));
            byte[] chunk = new byte[BUFFER];
            try (InputStream in = Files.newInputStream(sealed.path())) {
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    work.checkCancelled();
                    hashed.write(chunk, 0, read);
                    work.done(read);
                }
            }
            if (!HexFormat.of().formatHex(Sha256.soFar(digest)).equals(sealed.sha256())) {
                throw SealException.damaged("it was changed while it was read");
            }
            try {
                signed = Optional.of(writing.write(out, digest, key, said, random));
            } catch (WrongPassphraseException e) {
                throw new IOException("The key was changed while it was used.", e);
            }
        }
    }
}
