// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.transfer.Provenance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What parties files and investigators say of one party, each value with every place that
/// says it. Files may contradict one another; then both values are here.
///
/// @param customers institutions' own numbers of the party
/// @param names names, the one the party is shown by among them
/// @param details what else is said
public record PartyFacts(
        List<Said> customers, List<Said> names, Map<PartyDetail, List<Said>> details) {

    /// A value and where it stands.
    ///
    /// @param entered who entered it by hand, oldest first; empty if only files say it
    public record Said(String value, List<Provenance> sources, List<EnteredBy> entered) {

        /// What only files say.
        public Said(String value, List<Provenance> sources) {
            this(value, sources, List.of());
        }

        public Said {
            sources = List.copyOf(sources);
            entered = List.copyOf(entered);
        }
    }

    public PartyFacts {
        customers = List.copyOf(customers);
        names = List.copyOf(names);
        EnumMap<PartyDetail, List<Said>> copy = new EnumMap<>(PartyDetail.class);
        details.forEach((detail, said) -> copy.put(detail, List.copyOf(said)));
        details = Collections.unmodifiableMap(copy);
    }
}
