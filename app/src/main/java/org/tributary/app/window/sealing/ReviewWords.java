// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import org.tributary.app.sealing.OpenSeal;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.SignOff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Signatures of a sealed file in words: who, what they hold of it, what they remark.
///
/// @param texts gives the words
record ReviewWords(Texts texts) {

    String of(List<OpenSeal.Signed> signed) {
        return signed.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(OpenSeal.Signed signed) {
        SignOff said = signed.said();
        String verdict =
                said.role() == SignOff.Role.PREPARER
                        ? "signed"
                        : said.verdict().name().toLowerCase(Locale.ROOT);
        String first =
                texts.of(
                        "sealing.said." + verdict,
                        said.by().name(),
                        said.sequence(),
                        signed.fingerprint());
        return said.remarks().stream()
                .map(remark -> "\n   “" + remark.text() + "”")
                .collect(Collectors.joining("", first, ""));
    }
}
