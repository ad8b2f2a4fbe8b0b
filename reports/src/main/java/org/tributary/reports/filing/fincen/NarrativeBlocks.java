// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import java.util.ArrayList;
import java.util.List;

/// Parts a narrative into the blocks a form has for it. Put together again they are the very text.
public final class NarrativeBlocks {

    private NarrativeBlocks() {}

    /// Blocks of at most `characters` UTF-16 units, whichever way a reader counts. They end behind
    /// a blank where there is room for that. Text beyond the last block makes further ones, so
    /// that nothing is lost and the schema refuses them.
    ///
    /// @param blocks how many the form has
    public static List<String> of(String text, int blocks, int characters) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > characters) {
            int left = Math.max(blocks - parts.size() - 1, 0);
            int cut = cut(text, from, from + characters, text.length() - left * characters);
            parts.add(text.substring(from, cut));
            from = cut;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /// The place behind the last blank before `latest`, if what follows still fits.
    private static int cut(String text, int from, int latest, int earliest) {
        int blank = text.lastIndexOf(' ', latest - 1) + 1;
        if (blank > from && blank >= earliest) {
            return blank;
        }
        return Character.isHighSurrogate(text.charAt(latest - 1)) ? latest - 1 : latest;
    }
}
