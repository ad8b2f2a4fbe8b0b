// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import org.tributary.generator.typology.Typologies;
import org.tributary.generator.typology.Typology;
import org.tributary.ledger.money.CurrencyTotals;

/// The text beside a generated ledger: how it was made and what an import of it must add up to.
final class ReadmeText {

    private ReadmeText() {}

    static String of(GeneratorSettings settings, GeneratedLedger ledger) {
        StringBuilder text = new StringBuilder(2000);
        text.append(
                """
                A synthetic ledger. Every account, name and amount in it is invented.

                generator version: %d
                seed: %d
                first day: %s
                days: %d
                accounts: %d
                transfers: %d
                laundering transfers: %d
                twin transfers: %d

                transactions.csv  the transfers in the layout of AMLworld, in order of time
                labels.csv        line of transactions.csv (the header is line 1), scheme, typology,
                                  kind, behaviour, role
                accounts.csv      bank, account, holder

                planted, and the innocent twin of each (%d of both):
                """
                        .formatted(
                                LedgerGenerator.VERSION,
                                settings.seed(),
                                settings.start(),
                                settings.days(),
                                settings.accounts(),
                                ledger.transfers(),
                                ledger.laundering(),
                                ledger.twins(),
                                settings.schemesPerTypology()));
        for (Typology typology : Typologies.ALL) {
            text.append("  ").append(typology.name());
            text.append(" / ").append(typology.twinName()).append('\n');
        }
        totals("paid", ledger.paid(), text);
        totals("received", ledger.received(), text);
        return text.toString();
    }

    private static void totals(String side, CurrencyTotals totals, StringBuilder text) {
        text.append("\ncontrol totals ").append(side).append(" (currency, count, sum):\n");
        totals.totals()
                .forEach(
                        total ->
                                text.append("  ")
                                        .append(total.sum().currency())
                                        .append(' ')
                                        .append(total.count())
                                        .append(' ')
                                        .append(total.sum().plain())
                                        .append('\n'));
    }
}
