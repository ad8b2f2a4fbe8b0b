// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.retention;

import java.time.Instant;
import java.util.List;

/// What says that a case was deleted, for whoever asks for it later. Names nobody the case was
/// about. Immutable.
///
/// @param certificate what this is
/// @param state `ordered` until everything is gone, then `deleted`
/// @param caseId identifier of the case
/// @param caseMade when it was made
/// @param entries how many entries its audit trail had, the order to delete it last
/// @param auditHead hash of the last entry, from which all others follow
/// @param orderedBy who deleted it
/// @param agreedBy the second person
/// @param reason in the investigator's words
/// @param at when
/// @param files what was deleted
/// @param whatThisMeans what deleting does and does not do
public record DeletionCertificate(
        String certificate,
        String state,
        String caseId,
        Instant caseMade,
        long entries,
        String auditHead,
        String orderedBy,
        String agreedBy,
        String reason,
        Instant at,
        List<DeletedFile> files,
        List<String> whatThisMeans) {

    static final String ORDERED = "ordered";
    static final String DELETED = "deleted";
    static final String NAME = "Tributary: certificate of the deletion of a case";

    static final List<String> MEANING =
            List.of(
                    "The files listed were removed from the folder of the case. Removing a file"
                            + " does not overwrite it: on solid-state drives it cannot be known"
                            + " when its content is gone. Only disk encryption makes sure of that.",
                    "Copies that were made are not known and were not deleted: backups, sealed"
                            + " files, masked copies, reports, the original exports, and what was"
                            + " sent to others.",
                    "The second person is named by whoever ordered the deletion. On one computer"
                            + " that is a matter of procedure.");

    /// A file that was deleted.
    ///
    /// @param path within the folder of the case
    /// @param bytes its length
    /// @param sha256 of its content; empty for what is made anew from the record
    public record DeletedFile(String path, long bytes, String sha256) {}

    public DeletionCertificate {
        files = List.copyOf(files);
        whatThisMeans = List.copyOf(whatThisMeans);
    }

    DeletionCertificate in(String newState) {
        return new DeletionCertificate(
                certificate,
                newState,
                caseId,
                caseMade,
                entries,
                auditHead,
                orderedBy,
                agreedBy,
                reason,
                at,
                files,
                whatThisMeans);
    }
}
