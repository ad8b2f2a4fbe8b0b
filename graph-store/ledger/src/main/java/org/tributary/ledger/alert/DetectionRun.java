// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.alert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was run over a case, with which rules.
///
/// @param rules version of the rules, `standard` or a number
/// @param ran keys of the typologies looked for
/// @param notRun what the others lack, in words, by key
/// @param transfers how many transfers were looked at
/// @param scope what was looked at in words; empty for the whole case
public record DetectionRun(
        String rules, List<String> ran, Map<String, String> notRun, long transfers, String scope) {

    /// In the place of a version of the rules where nothing was run: somebody raised an alert.
    public static final String BY_HAND = "by hand";

    public DetectionRun {
        ran = List.copyOf(ran);
        notRun = Collections.unmodifiableMap(new LinkedHashMap<>(notRun));
    }

    /// Whether somebody raised the alert and no detector did.
    public boolean isByHand() {
        return rules.equals(BY_HAND);
    }
}
