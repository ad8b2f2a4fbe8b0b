// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.sealing.SealException.Kind;
import org.tributary.app.signing.Passphrase;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.SealEvent;
import org.tributary.ledger.casework.CaseEvent.SealEvent.CaseReviewed;
import org.tributary.ledger.casework.SignOff.Role;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes the reviews of a sealed file into the audit trail of the case it was made from.
///
/// @param record the case
public record ReadBack(CaseFile record) {

    /// Takes in what is not in the case yet.
    ///
    /// @param passphrase the file's
    /// @param author who reads it back
    /// @return the reviews that were new
    /// @throws SealException if the file cannot be used, or was not sealed from this case
    /// @throws IOException if it cannot be read
    public List<OpenSeal.Signed> reviews(Path file, Passphrase passphrase, Author author, Work work)
            throws IOException {
        SealedFile sealed = SealedFile.read(file, work);
        try (OpenSeal open = sealed.unlock(passphrase)) {
            Set<String> known = known();
            if (!open.prepared().caseId().equals(record.manifest().caseId())
                    || !known.contains(open.signed().getFirst().file())) {
                throw new SealException(
                        Kind.OTHER_CASE,
                        "The file was not sealed from this case, or from another copy of its"
                                + " folder. Open the case it was sealed from.");
            }
            List<OpenSeal.Signed> fresh =
                    open.signed().stream()
                            .filter(each -> each.said().role() == Role.REVIEWER)
                            .filter(each -> !known.contains(each.file()))
                            .toList();
            record.write(
                    author,
                    writer -> {
                        fresh.forEach(
                                each ->
                                        writer.append(
                                                new CaseReviewed(
                                                        each.said(),
                                                        each.file(),
                                                        each.signature())));
                        return fresh;
                    });
            return fresh;
        }
    }

    /// Hashes of files whose signatures the case holds already.
    private Set<String> known() {
        return record.read(CaseReader::auditTrail).stream()
                .map(entry -> entry.event())
                .filter(SealEvent.class::isInstance)
                .map(event -> ((SealEvent) event).file())
                .collect(Collectors.toSet());
    }
}
