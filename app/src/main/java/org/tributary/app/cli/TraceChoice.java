// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.tracing.Origin;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the money a user means.
final class TraceChoice {

    private static final String TRANSFER = "transfer:";
    private static final String ACCOUNT = "account:";
    private static final Pattern AMOUNT =
            Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?)(?:\\s*([A-Za-z]{3,5}))?");

    private TraceChoice() {}

    /// @param text the id of a transfer or an account's key; `transfer:` or `account:` before
    ///     it says which where both are meant
    /// @throws UsageException if nothing or more than one thing is meant
    static Origin origin(CaseReader reader, String text) {
        if (text.startsWith(TRANSFER)) {
            return transfer(reader, text.substring(TRANSFER.length()))
                    .orElseThrow(
                            () ->
                                    new UsageException(
                                            "There is no transfer '%s' in this case."
                                                    .formatted(text.substring(TRANSFER.length()))));
        }
        if (text.startsWith(ACCOUNT)) {
            return account(AccountChoice.choose(reader, text.substring(ACCOUNT.length())));
        }
        Optional<Origin> transfer = transfer(reader, text);
        if (transfer.isEmpty()) {
            return account(AccountChoice.choose(reader, text));
        }
        if (!reader.accountsNumbered(text).isEmpty()) {
            throw new UsageException(
                    "'%s' is a transfer and an account's number. Write transfer:%s or account:%s."
                            .formatted(text, text, text));
        }
        return transfer.get();
    }

    private static Origin account(Account account) {
        return new Origin.OfAccount(account.ordinal());
    }

    private static Optional<Origin> transfer(CaseReader reader, String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        List<Transfer> found = reader.transfers(List.of(new TransferId(Long.parseLong(text))));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Origin.OfTransfer(found.getFirst().id()));
    }

    /// @param told `ACCOUNT=AMOUNT`, the amount with a currency where the account has several
    static Map<Integer, List<Money>> openings(
            CaseReader reader, FlowGraph graph, List<String> told) {
        Map<Integer, List<Money>> openings = new HashMap<>();
        for (String one : told) {
            int equals = one.lastIndexOf('=');
            Matcher amount = AMOUNT.matcher(one.substring(equals + 1).strip());
            if (equals < 1 || !amount.matches()) {
                throw new UsageException(
                        "--opening: '%s' is no opening balance. Write ACCOUNT=1250.00 or"
                                        .formatted(one)
                                + " ACCOUNT=1250.00EUR.");
            }
            int account = AccountChoice.choose(reader, one.substring(0, equals)).ordinal();
            CurrencyCode currency =
                    amount.group(2) == null
                            ? only(one, currencies(graph, account))
                            : Currencies.of(amount.group(2).toUpperCase(CommandContext.LOCALE));
            openings.computeIfAbsent(account, key -> new ArrayList<>())
                    .add(money(one, amount.group(1), currency));
        }
        return openings;
    }

    private static Money money(String told, String amount, CurrencyCode currency) {
        try {
            return Money.parse(amount, currency);
        } catch (ArithmeticException e) {
            throw new UsageException(
                    "--opening: '%s' has more decimals than %s has.".formatted(told, currency));
        }
    }

    private static CurrencyCode only(String told, Set<CurrencyCode> currencies) {
        if (currencies.size() != 1) {
            throw new UsageException(
                    "--opening: say in which currency '%s' is: the account has %s."
                            .formatted(
                                    told,
                                    currencies.isEmpty()
                                            ? "none"
                                            : String.join(
                                                    ", ",
                                                    currencies.stream()
                                                            .map(CurrencyCode::code)
                                                            .toList())));
        }
        return currencies.iterator().next();
    }

    private static Set<CurrencyCode> currencies(FlowGraph graph, int account) {
        Map<CurrencyCode, Boolean> found = new TreeMap<>();
        for (Direction direction : Direction.values()) {
            int degree = account < graph.accountCount() ? graph.degree(account, direction) : 0;
            for (int i = 0; i < degree; i++) {
                int p = graph.position(account, direction, i);
                found.put(
                        direction == Direction.OUT
                                ? graph.paidCurrency(p)
                                : graph.receivedCurrency(p),
                        true);
            }
        }
        return found.keySet();
    }
}
