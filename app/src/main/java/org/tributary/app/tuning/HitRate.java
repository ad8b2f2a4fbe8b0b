// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.casework.Alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// How one typology hit under one version of the rules. An alert counts once for each typology it
/// holds, under the version its findings name. Immutable.
///
/// @param typology its key
/// @param rules the version, `standard` or a number
/// @param alerts how many there were
/// @param confirmed decided to be true
/// @param refuted decided to be false
/// @param unsure decided to be neither
public record HitRate(
        String typology, String rules, int alerts, int confirmed, int refuted, int unsure) {

    /// How many nobody has decided upon.
    public int undecided() {
        return alerts - confirmed - refuted - unsure;
    }

    /// The share of true ones among those decided to be true or false; nothing if there are none.
    public OptionalDouble precision() {
        int decided = confirmed + refuted;
        return decided == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) confirmed / decided);
    }

    /// Counts alerts, by typology and then by version, the standard first.
    public static List<HitRate> of(Collection<Alert> alerts) {
        List<HitRate> rates = new ArrayList<>();
        for (Alert alert : alerts) {
            Optional<Label> label = alert.label();
            Set<String> counted = new HashSet<>();
            for (Finding finding : alert.draft().findings()) {
                if (counted.add(finding.typology() + "\n" + finding.rules())) {
                    add(rates, finding, label);
                }
            }
        }
        rates.sort(
                Comparator.comparing(HitRate::typology)
                        .thenComparingInt(HitRate::order)
                        .thenComparing(HitRate::rules));
        return List.copyOf(rates);
    }

    private static void add(List<HitRate> rates, Finding finding, Optional<Label> label) {
        HitRate known =
                rates.stream()
                        .filter(r -> r.typology.equals(finding.typology()))
                        .filter(r -> r.rules.equals(finding.rules()))
                        .findFirst()
                        .orElse(new HitRate(finding.typology(), finding.rules(), 0, 0, 0, 0));
        rates.remove(known);
        rates.add(known.with(label));
    }

    private HitRate with(Optional<Label> label) {
        return new HitRate(
                typology,
                rules,
                alerts + 1,
                confirmed + one(label, Label.TRUE),
                refuted + one(label, Label.FALSE),
                unsure + one(label, Label.UNSURE));
    }

    private static int one(Optional<Label> label, Label wanted) {
        return label.filter(wanted::equals).isPresent() ? 1 : 0;
    }

    private int order() {
        try {
            return Integer.parseInt(rules);
        } catch (NumberFormatException standard) {
            return 0;
        }
    }
}
