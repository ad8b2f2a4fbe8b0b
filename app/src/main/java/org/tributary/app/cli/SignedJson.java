// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.sealing.OpenSeal;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.casework.SignOff.Remark;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// A signature as commands print it.
///
/// @param role preparer or reviewer
/// @param signer name
/// @param key digits by which people compare the signer's key
/// @param at when, ISO 8601 with offset
/// @param verdict accepted or returned
/// @param entries how many entries of the audit trail it is about
/// @param head hash of the last of them
/// @param file SHA-256 of the file up to the signature
/// @param remarks what they have to say
record SignedJson(
        String role,
        String signer,
        String key,
        String at,
        String verdict,
        long entries,
        String head,
        String file,
        List<Remark> remarks) {

    static SignedJson of(OpenSeal.Signed signed) {
        SignOff said = signed.said();
        return new SignedJson(
                word(said.role()),
                said.by().name(),
                signed.fingerprint(),
                Wording.time(said.at(), ZoneOffset.UTC),
                word(said.verdict()),
                said.sequence(),
                said.head(),
                signed.file(),
                said.remarks());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Lines for the terminal.
    String lines() {
        StringBuilder lines =
                new StringBuilder(
                        "%s %s entries 1 to %d on %s, key %s"
                                .formatted(signer, verb(), entries, at, key));
        for (Remark remark : remarks) {
            lines.append("\n    ");
            if (!remark.about().isEmpty()) {
                lines.append(remark.about()).append(": ");
            }
            lines.append(remark.text().replace("\n", "\n    "));
        }
        return lines.toString();
    }

    private String verb() {
        if (role.equals("preparer")) {
            return "signed";
        }
        return verdict.equals("accepted") ? "countersigned" : "returned";
    }
}
