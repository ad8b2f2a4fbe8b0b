// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import java.util.OptionalLong;

/// The note an entry by hand carries in the place of a mapping profile. An entry by hand is an
/// import of a small text that says what was entered: so it is kept, cited, chained, taken
/// back and replaced like any file.
///
/// @param source where it comes from, in the investigator's words; not blank
/// @param replaces the entry it corrects
public record EntryNote(String source, OptionalLong replaces) {

    /// Stands as the profile of every entry by hand; no mapping profile may be called so.
    public static final String PROFILE = "by hand";

    private static final String CORRECTS = "corrects ";

    public EntryNote {
        source = source.strip();
        if (source.isEmpty()) {
            throw new IllegalArgumentException("an entry by hand needs a source");
        }
    }

    /// Whether an import is an entry by hand.
    public static boolean isEntry(ImportReceipt receipt) {
        return receipt.profile().equals(PROFILE);
    }

    /// As it is kept: the entry it corrects in the first line, then the source.
    public String text() {
        String first = replaces.isPresent() ? CORRECTS + replaces.getAsLong() : "";
        return first + "\n" + source;
    }

    /// Reads what [#text] writes.
    public static EntryNote read(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end);
        boolean corrects = first.matches(CORRECTS + "[0-9]{1,18}");
        return new EntryNote(
                text.substring(end + 1),
                corrects
                        ? OptionalLong.of(Long.parseLong(first.substring(CORRECTS.length())))
                        : OptionalLong.empty());
    }
}
