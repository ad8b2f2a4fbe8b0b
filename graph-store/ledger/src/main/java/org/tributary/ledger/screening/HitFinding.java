// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.screening;

import java.util.List;

/// That something screened may be a listed party, as a screening found it.
///
/// @param what was screened
/// @param name the words that were screened
/// @param screenedPrint SHA-256 over all that was known of it, so that a change is noticed
/// @param list name of the list
/// @param key the listed party's key on it
/// @param listed the name of the listed party that fits best
/// @param edition number of the edition it was found in
/// @param listedPrint SHA-256 over the listed party, so that a change is noticed
/// @param score how probable it is that both are one, from 0 to below 1
/// @param parts what agreed, what differed, what was absent
public record HitFinding(
        ScreenedThing what,
        String name,
        String screenedPrint,
        String list,
        String key,
        String listed,
        long edition,
        String listedPrint,
        double score,
        List<HitPart> parts) {

    public HitFinding {
        parts = List.copyOf(parts);
    }

    /// Whether another finding is of the same thing and the same listed party, and neither
    /// side has changed.
    public boolean saysTheSame(HitFinding other) {
        return what.equals(other.what)
                && list.equals(other.list)
                && key.equals(other.key)
                && screenedPrint.equals(other.screenedPrint)
                && listedPrint.equals(other.listedPrint);
    }
}
