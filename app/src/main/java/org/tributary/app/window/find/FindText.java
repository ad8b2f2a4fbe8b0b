// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import org.tributary.analysis.search.AmountLimit;
import org.tributary.analysis.search.AmountPattern;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.search.SearchAnswer;
import org.tributary.app.search.SearchDays;
import org.tributary.app.search.SearchWords;
import org.tributary.app.window.beside.TransferWords;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes what the page of the search says.
///
/// @param texts gives words
/// @param amounts how amounts are written
/// @param zone in which times are shown
record FindText(Texts texts, AmountText amounts, ZoneId zone) {

    /// How a search was read, so that nobody wonders why something is not found.
    String understood(SearchWords words) {
        List<String> parts = new ArrayList<>();
        if (!words.text().isEmpty()) {
            parts.add(
                    texts.of(
                            words.number().isPresent() ? "search.read.number" : "search.read.text",
                            words.text()));
        }
        words.amount().ifPresent(amount -> parts.add(read(amount)));
        words.days().ifPresent(days -> parts.add(read(days)));
        return String.join(" · ", parts);
    }

    private String read(AmountPattern amount) {
        String plain =
                amount.digits().isEmpty()
                        ? limits(amount)
                        : texts.of("search.read.amount", amount.digits());
        return amount.currency().map(code -> plain + " " + code).orElse(plain);
    }

    private String limits(AmountPattern amount) {
        if (amount.least().equals(amount.most())) {
            return texts.of("search.read.amount", value(amount.least()));
        }
        if (amount.most() instanceof AmountLimit.None) {
            return texts.of(
                    amount.least() instanceof AmountLimit.Excluding
                            ? "search.read.above"
                            : "search.read.from",
                    value(amount.least()));
        }
        if (amount.least() instanceof AmountLimit.None) {
            return texts.of(
                    amount.most() instanceof AmountLimit.Excluding
                            ? "search.read.below"
                            : "search.read.to",
                    value(amount.most()));
        }
        return texts.of("search.read.between", value(amount.least()), value(amount.most()));
    }

    private static String value(AmountLimit limit) {
        return switch (limit) {
            case AmountLimit.None _ -> "";
            case AmountLimit.Including(var value) -> value.toPlainString();
            case AmountLimit.Excluding(var value) -> value.toPlainString();
        };
    }

    private String read(SearchDays days) {
        return switch (days) {
            case SearchDays.EveryYear(var month) ->
                    texts.of(
                            "search.read.month",
                            month.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
            case SearchDays.Between(var first, var last) when first.isEmpty() ->
                    texts.of("search.read.until", last.orElseThrow().toString());
            case SearchDays.Between(var first, var last) when last.isEmpty() ->
                    texts.of("search.read.since", first.orElseThrow().toString());
            case SearchDays.Between(var first, var last) ->
                    first.equals(last)
                            ? first.orElseThrow().toString()
                            : texts.of(
                                    "search.read.days",
                                    first.orElseThrow().toString(),
                                    last.orElseThrow().toString());
        };
    }

    /// How many accounts and parties, over their list.
    String hits(SearchAnswer answer) {
        return texts.of("search.hits", answer.accounts().size(), answer.parties().size());
    }

    /// How many transactions and what they come to, over their table.
    String transfers(SearchAnswer answer) {
        if (!answer.finished()) {
            return texts.of("search.transfers.soFar", answer.transfers().size());
        }
        long count = answer.totals().count();
        String sums = String.join(", ", amounts.lines(answer.totals()));
        String all = texts.of("search.transfers", count, sums);
        String told =
                count > answer.transfers().size()
                        ? texts.of("search.transfers.first", all, answer.transfers().size())
                        : all;
        return answer.unsure() ? texts.of("search.unsure", told) : told;
    }

    /// Writes single transfers.
    TransferWords single() {
        return new TransferWords(texts, amounts, zone);
    }

    /// An account's holder, or nothing where nobody is known.
    static String holder(Optional<Account> account) {
        return account.map(known -> new FoundAccount(known, 0).holder()).orElse("");
    }
}
