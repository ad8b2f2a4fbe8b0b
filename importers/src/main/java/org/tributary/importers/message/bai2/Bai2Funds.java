// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.bai2;

import java.util.Optional;

/// The funds type of an amount: when it is available. `S` is followed by three amounts, `V` by a
/// date and a time, `D` by a number of pairs of days and amounts, any other by nothing. Immutable.
///
/// @param text what it says, as it stands
/// @param valueDate the date after `V`, as it stands
/// @param next place of the first field after it
record Bai2Funds(String text, Optional<String> valueDate, int next) {

    private static final int MOST_PAIRS = 999;

    static Bai2Funds of(Bai2Record record, int at) {
        String type = record.field(at);
        int fields =
                switch (type) {
                    case "S" -> 3;
                    case "V" -> 2;
                    case "D" -> 1 + 2 * pairs(record.field(at + 1));
                    default -> 0;
                };
        StringBuilder text = new StringBuilder(type);
        for (int i = 1; i <= fields; i++) {
            text.append(' ').append(record.field(at + i));
        }
        return new Bai2Funds(
                text.toString(),
                type.equals("V") ? Optional.of(record.field(at + 1)) : Optional.empty(),
                at + 1 + fields);
    }

    private static int pairs(String text) {
        return text.matches("[0-9]{1,3}") ? Math.min(MOST_PAIRS, Integer.parseInt(text)) : 0;
    }
}
