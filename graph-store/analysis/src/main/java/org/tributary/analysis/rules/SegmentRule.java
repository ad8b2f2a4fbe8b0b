// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Other values for some accounts. Immutable.
///
/// @param selectors which accounts: those for which all of them hold
/// @param values the values that differ from the rule's own, in the parameters' units
public record SegmentRule(List<Selector> selectors, Map<Parameter, Long> values) {

    public SegmentRule {
        selectors = List.copyOf(selectors);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        if (selectors.isEmpty()) {
            throw new IllegalArgumentException("an exception is for some accounts");
        }
    }

    /// Which accounts, as rule files write it: `segment=business country=DE`.
    public String who() {
        return selectors.stream().map(Selector::text).collect(Collectors.joining(" "));
    }

    boolean holds(CaseLedger ledger, Turnovers turnovers, int account) {
        return selectors.stream().allMatch(s -> s.holds(ledger, turnovers, account));
    }
}
