// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.typology;

import java.util.List;

/// What regulators call a typology. An empty text means that the project found no fitting code and
/// leaves it to the investigator.
///
/// @param fincen codes of FinCEN's SAR (Form 111, activity type and subtype), such as `911`
/// @param goaml the slot of goAML's report indicators, which each FIU numbers for itself: a short
///     English name to choose the indicator by
/// @param uk the UK NCA glossary slot: likewise a name, since codes are loaded by the user
/// @param chinese the wording of Chinese reports
public record Crosswalk(List<String> fincen, String goaml, String uk, String chinese) {
    public Crosswalk {
        fincen = List.copyOf(fincen);
    }
}
