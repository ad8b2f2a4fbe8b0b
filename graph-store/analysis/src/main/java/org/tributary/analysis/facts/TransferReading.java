// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.ledger.account.CountryNames;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// Collects what rows say beyond amount and time. Columns of which nothing is told cost nothing;
/// texts are looked through for keywords and forgotten. Used once, on one thread.
final class TransferReading {

    private final FlowGraph graph;
    private final CountryNames names = new CountryNames();
    private final Keywords keywords = Keywords.shipped();
    private final Map<Detail, Codes.Builder> details = new EnumMap<>(Detail.class);
    private int[] bits = {};
    private long[] balances = {};
    private long[] byId = {};
    private int next;

    TransferReading(FlowGraph graph) {
        this.graph = graph;
    }

    TransferFacts read(CaseReader reader, Work work) {
        reader.scanSayings(this::says, work);
        Map<Detail, Codes> codes = new EnumMap<>(Detail.class);
        details.forEach((detail, builder) -> codes.put(detail, builder.build()));
        return new TransferFacts(codes, bits, balances);
    }

    private void says(long id, String reference, Map<Detail, String> said) {
        int position = position(id);
        if (position < 0) {
            return;
        }
        said.forEach((detail, text) -> tell(position, detail, text));
        speak(position, reference);
    }

    private void tell(int position, Detail detail, String text) {
        switch (detail) {
            case PURPOSE -> speak(position, text);
            case BALANCE -> balance(position, text);
            case FROM_COUNTRY, TO_COUNTRY -> put(detail, position, names.of(text).orElse(""));
            case DEVICE, IP, SHIPPING_ADDRESS, PROMOTION, PRODUCT ->
                    put(detail, position, Wording.identifier(text));
            case BRANCH, MERCHANT_CATEGORY -> put(detail, position, text.strip());
            case VALUE_DATE, FEE -> {}
        }
    }

    private void put(Detail detail, int position, String word) {
        details.computeIfAbsent(detail, d -> new Codes.Builder(graph.transferCount()))
                .put(position, word);
    }

    private void speak(int position, String text) {
        int spoken = keywords.bits(text);
        if (spoken != 0) {
            if (bits.length == 0) {
                bits = new int[graph.transferCount()];
            }
            bits[position] |= spoken;
        }
    }

    private void balance(int position, String text) {
        long minor = minor(text, graph.paidCurrency(position));
        if (minor != TransferFacts.NO_BALANCE) {
            if (balances.length == 0) {
                balances = new long[graph.transferCount()];
                Arrays.fill(balances, TransferFacts.NO_BALANCE);
            }
            balances[position] = minor;
        }
    }

    /// A balance that is no amount of that currency is left to the page on data quality.
    private static long minor(String text, CurrencyCode currency) {
        try {
            return Money.parse(text, currency).minorExact();
        } catch (IllegalArgumentException | ArithmeticException noAmount) {
            return TransferFacts.NO_BALANCE;
        }
    }

    /// The position of a transfer, negative if the graph lacks it. Ids come ascending, so the two
    /// lists are walked side by side.
    private int position(long id) {
        if (byId.length == 0) {
            byId = byId(graph);
        }
        while (next < byId.length && graph.transferId(positionAt(next)) < id) {
            next++;
        }
        return next < byId.length && graph.transferId(positionAt(next)) == id
                ? positionAt(next)
                : -1;
    }

    private int positionAt(int index) {
        return (int) (byId[index] & Integer.MAX_VALUE);
    }

    /// Positions in the order of ids: each in the low half of a number whose high half is the id,
    /// counted from the lowest.
    private static long[] byId(FlowGraph graph) {
        long lowest = Long.MAX_VALUE;
        for (int p = 0; p < graph.transferCount(); p++) {
            lowest = Math.min(lowest, graph.transferId(p));
        }
        long[] packed = new long[graph.transferCount()];
        for (int p = 0; p < packed.length; p++) {
            packed[p] = (graph.transferId(p) - lowest) << (Integer.SIZE - 1) | p;
        }
        Arrays.sort(packed);
        return packed;
    }
}
