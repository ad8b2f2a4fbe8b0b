// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A graph of transfers drawn as text, one per line: `a -> b 9_500.00 USD 2026-01-03` or, with a
/// time, `a -> b 10 EUR 2026-01-03T14:05`. Times are UTC; accounts get ordinals in order of first
/// mention, transfers ids from 1 in line order. Blank lines and lines that begin with `#` are
/// ignored; any other line that does not parse fails the test.
public record FlowGraphText(FlowGraph graph, Map<String, Integer> ordinals) {

    private static final Pattern LINE =
            Pattern.compile(
                    "(\\S+) -> (\\S+) ([0-9_.]+) ([A-Z]{3,4}) (\\d{4}-\\d\\d-\\d\\d)(T\\S+)?");

    public static FlowGraphText parse(String text) {
        Map<String, Integer> ordinals = new LinkedHashMap<>();
        List<CurrencyCode> currencies = new ArrayList<>();
        FlowColumns columns = new FlowColumns(16);
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, ordinals, currencies, columns);
            }
        }
        return new FlowGraphText(
                new FlowGraph(ordinals.size(), columns, currencies, List.of("")),
                Map.copyOf(ordinals));
    }

    private static void add(
            String line,
            Map<String, Integer> ordinals,
            List<CurrencyCode> currencies,
            FlowColumns columns) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new AssertionError("not a transfer: " + line);
        }
        int from = ordinals.computeIfAbsent(matcher.group(1), name -> ordinals.size());
        int to = ordinals.computeIfAbsent(matcher.group(2), name -> ordinals.size());
        CurrencyCode currency = Currencies.of(matcher.group(4));
        if (!currencies.contains(currency)) {
            currencies.add(currency);
        }
        long minor = Money.parse(matcher.group(3).replace("_", ""), currency).minorExact();
        int code = currencies.indexOf(currency);
        columns.add(
                columns.size() + 1L,
                from,
                to,
                at(matcher).toEpochMilli(),
                minor,
                code,
                minor,
                code,
                0);
    }

    private static Instant at(Matcher matcher) {
        String day = matcher.group(5);
        String time = matcher.group(6);
        return (time == null
                        ? LocalDate.parse(day).atStartOfDay()
                        : LocalDateTime.parse(day + time))
                .toInstant(ZoneOffset.UTC);
    }

    /// The ordinal of an account by the name it has in the text.
    public int ordinal(String account) {
        return ordinals.get(account);
    }
}
