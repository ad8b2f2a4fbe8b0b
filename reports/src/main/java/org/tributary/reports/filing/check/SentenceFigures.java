// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FilingActivity.FiledAmount;
import org.tributary.reports.filing.FilingReport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds amounts in a sentence that nothing the sentence rests on accounts for.
final class SentenceFigures {

    /// `12,345.60 USD`.
    private static final Pattern AMOUNT =
            Pattern.compile("\\b([0-9][0-9,]*(?:\\.[0-9]+)?) ([A-Z]{3,5})\\b");

    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private SentenceFigures() {}

    /// Amounts with their currency as the sentence has them.
    static List<String> unknown(CitedSentence sentence, FilingReport report) {
        Matcher amounts = AMOUNT.matcher(sentence.text());
        if (!amounts.find()) {
            return List.of();
        }
        Set<Money> known = known(sentence, report);
        List<String> unknown = new ArrayList<>();
        do {
            String code = amounts.group(2);
            BigDecimal amount = new BigDecimal(amounts.group(1).replace(",", ""));
            boolean isKnown =
                    known.stream()
                            .anyMatch(
                                    m ->
                                            m.currency().code().equals(code)
                                                    && m.decimal().compareTo(amount) == 0);
            boolean isCurrency =
                    CURRENCIES.contains(code)
                            || known.stream().anyMatch(m -> m.currency().code().equals(code));
            if (isCurrency && !isKnown) {
                unknown.add(amounts.group());
            }
        } while (amounts.find());
        return unknown;
    }

    private static Set<Money> known(CitedSentence sentence, FilingReport report) {
        Set<Money> known = new HashSet<>();
        Set<TransferId> cited = new HashSet<>(sentence.rows());
        Map<String, Money> sums = new HashMap<>();
        Map<String, Money> flows = new HashMap<>();
        for (FiledTransfer transfer : report.transfers()) {
            if (cited.contains(transfer.id())) {
                known.add(transfer.paid());
                known.add(transfer.received());
                String code = transfer.paid().currency().code();
                sums.merge(code, transfer.paid(), Money::plus);
                flows.merge(
                        "from " + transfer.from().account() + code, transfer.paid(), Money::plus);
                flows.merge("to " + transfer.to().account() + code, transfer.paid(), Money::plus);
            }
        }
        known.addAll(sums.values());
        known.addAll(flows.values());
        if (report.activity().amount() instanceof FiledAmount.Sum(Money money)) {
            known.add(money);
        }
        report.activity().cumulative().value().ifPresent(known::add);
        return known;
    }
}
