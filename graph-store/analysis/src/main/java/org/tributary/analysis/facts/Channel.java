// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// By what kind of way money moved, from the words files use for it.
public enum Channel {
    CASH,
    CHEQUE,
    CARD,
    WIRE,
    /// Clearing-house payments: ACH, SEPA, BACS, standing orders and direct debits.
    CLEARING,
    CRYPTO,
    /// Shares, funds or interest put back; not money that reached somebody.
    REINVESTMENT,
    UNKNOWN;

    private static final Map<Channel, List<String>> WORDS =
            Map.of(
                    CASH, List.of("cash", "atm", "现金", "tunai", "bar "),
                    CHEQUE, List.of("cheque", "check", "支票"),
                    CARD, List.of("card", "pos", "刷卡", "kartu"),
                    WIRE, List.of("wire", "swift", "rtgs", "remit", "汇款"),
                    CLEARING, List.of("ach", "sepa", "bacs", "transfer", "debit", "credit", "转账"),
                    CRYPTO, List.of("bitcoin", "crypto", "onchain", "chain"),
                    REINVESTMENT, List.of("reinvest"));

    private static final List<Channel> ORDER =
            List.of(CASH, CARD, CHEQUE, CRYPTO, REINVESTMENT, WIRE, CLEARING);

    /// The channel that a file's word means.
    public static Channel of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Channel channel : ORDER) {
            if (WORDS.getOrDefault(channel, List.of()).stream().anyMatch(lower::contains)) {
                return channel;
            }
        }
        return UNKNOWN;
    }
}
