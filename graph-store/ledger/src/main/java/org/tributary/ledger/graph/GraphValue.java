// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One value of an answer. What stands for something in the record is known by our own number, so
/// that it can be labelled from there.
public sealed interface GraphValue {

    /// @param ordinal of the account in the record
    record OfAccount(int ordinal) implements GraphValue {}

    /// @param ordinal of the party in the record
    record OfParty(long ordinal) implements GraphValue {}

    /// @param id of the transfer in the record
    record OfTransfer(long id) implements GraphValue {}

    /// Null.
    record Nothing() implements GraphValue {}

    record Text(String text) implements GraphValue {}

    record Whole(long number) implements GraphValue {}

    record Fraction(double number) implements GraphValue {}

    record Truth(boolean truth) implements GraphValue {}

    /// A list, or a path: nodes and relationships by turns.
    record Many(List<GraphValue> values) implements GraphValue {
        public Many {
            values = List.copyOf(values);
        }
    }

    /// A map, or the properties of something the record does not know.
    record Named(Map<String, GraphValue> values) implements GraphValue {
        public Named {
            values = new LinkedHashMap<>(values);
        }
    }
}
