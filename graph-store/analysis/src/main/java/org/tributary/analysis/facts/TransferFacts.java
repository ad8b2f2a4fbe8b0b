// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.ledger.transfer.Detail;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// What rows say beyond amount and time, by position in the flow graph. Immutable and thread-safe.
public final class TransferFacts {

    /// Rows say nothing more.
    public static final TransferFacts NONE = new TransferFacts(Map.of(), new int[0], new long[0]);

    /// No balance is told.
    public static final long NO_BALANCE = Long.MIN_VALUE;

    private final Map<Detail, Codes> details;
    private final int[] keywords;
    private final long[] balances;

    /// Takes the arrays over.
    ///
    /// @param keywords bits of the matters a transfer's texts speak of; may be shorter than
    /// the graph
    /// @param balances the own account's balance after a transfer in minor units of its paid
    ///     currency, [#NO_BALANCE] if not told; may be shorter than the graph
    public TransferFacts(Map<Detail, Codes> details, int[] keywords, long[] balances) {
        this.details = new EnumMap<>(Detail.class);
        this.details.putAll(details);
        this.keywords = keywords;
        this.balances = balances;
    }

    /// The words of a detail.
    public Codes detail(Detail detail) {
        return details.getOrDefault(detail, Codes.NONE);
    }

    /// Code of a detail at a position; 0 if the row does not tell it.
    public int code(Detail detail, int position) {
        return detail(detail).at(position);
    }

    /// Whether a transfer's purpose or reference speaks of a matter.
    public boolean says(Keyword keyword, int position) {
        return position < keywords.length && (keywords[position] & keyword.bit()) != 0;
    }

    /// Whether any transfer speaks of a matter.
    public boolean anyKeyword() {
        return Arrays.stream(keywords).anyMatch(bits -> bits != 0);
    }

    /// The own account's balance after a transfer, in minor units of its paid currency;
    /// [#NO_BALANCE] if not told.
    public long balance(int position) {
        return position < balances.length ? balances[position] : NO_BALANCE;
    }

    public boolean anyBalance() {
        return Arrays.stream(balances).anyMatch(balance -> balance != NO_BALANCE);
    }

    TransferFacts pick(int[] positions) {
        Map<Detail, Codes> picked = new EnumMap<>(Detail.class);
        details.forEach((detail, codes) -> picked.put(detail, codes.pick(positions)));
        return new TransferFacts(
                picked,
                Arrays.stream(positions).map(p -> p < keywords.length ? keywords[p] : 0).toArray(),
                Arrays.stream(positions).mapToLong(this::balance).toArray());
    }
}
