// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.sealing.OpenSeal;
import org.tributary.app.sealing.SealException;
import org.tributary.app.sealing.SealedFile;
import org.tributary.app.signing.Passphrase;
import org.tributary.ledger.casefile.RecordCheck.Check;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What `verify` says of a sealed file.
///
/// @param context where passphrases come from
record SealedCheck(CommandContext context) {

    /// What can be known without the passphrase.
    List<Check> outside(Path file, Work work) throws IOException {
        try {
            return marks(SealedFile.read(file, work));
        } catch (SealException e) {
            return List.of(failed("chain", e));
        }
    }

    /// And whether what is inside is whole, and who signed it.
    List<Check> inside(Path file, Work work) throws IOException {
        List<Check> checks = new ArrayList<>();
        try {
            SealedFile sealed = SealedFile.read(file, work);
            checks.addAll(marks(sealed));
            try (Passphrase words = context.secrets().next("Passphrase of the file");
                    OpenSeal open = sealed.unlock(words)) {
                open.checkContent(work);
                checks.add(new Check("content", true, "The content decrypts to its end."));
                open.signed()
                        .forEach(
                                each ->
                                        checks.add(
                                                new Check(
                                                        "signed",
                                                        true,
                                                        SignedJson.of(each).lines())));
            }
        } catch (SealException e) {
            if (e.kind() == SealException.Kind.WRONG_PASSPHRASE) {
                throw e;
            }
            checks.add(failed(checks.isEmpty() ? "chain" : "content", e));
        }
        return checks;
    }

    private static Check failed(String id, SealException e) throws SealException {
        return switch (e.kind()) {
            case DAMAGED -> new Check(id, false, String.valueOf(e.getMessage()));
            case FOREIGN, NEWER, WRONG_PASSPHRASE, SAME_PERSON, OTHER_CASE -> throw e;
        };
    }

    private static List<Check> marks(SealedFile sealed) {
        List<Check> checks = new ArrayList<>();
        checks.add(
                new Check(
                        "chain",
                        true,
                        "Nothing in the file was changed since it was signed; %d signatures hold. SHA-256 %s"
                                .formatted(sealed.marks().size(), sealed.sha256())));
        for (SealedFile.Mark mark : sealed.marks()) {
            checks.add(
                    new Check(
                            "signature",
                            true,
                            "%s with key %s"
                                    .formatted(
                                            mark.role() == SignOff.Role.PREPARER
                                                    ? "Signed by whoever prepared it"
                                                    : "Reviewed by somebody",
                                            mark.fingerprint())));
        }
        return checks;
    }
}
