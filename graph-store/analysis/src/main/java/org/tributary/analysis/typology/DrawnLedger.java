// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.typology;

import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.analysis.facts.Keywords;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.transfer.Detail;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A ledger drawn as text, one transfer a line:
///
/// # five strangers pay in     a -> hub 900.00 USD 2026-03-01T10:00 channel=cash branch=B1
/// memo="rent March" *     hub -> x 95 EUR = 100 USD 2026-03-02     account hub person
/// birth-date=1950-02-01 opened=2026-01-05 country=NG holder=7
///
/// Times are UTC, a day alone is its midnight. After `=` stands what was received where that
/// differs. A star marks transfers that belong to what must be found. Words after the time are
/// details of a transfer by their keys, `channel`, or `memo`, whose words set keyword bits.
/// Lines that begin with `account` tell of an account: `person` or `organisation`, `wallet`,
/// `cash-desk`, `listed`, `holder`, `bank`, `country` and what parties files say by its key.
/// Lines that begin with `#` are remarks.
///
/// @param ledger the ledger
/// @param ordinals accounts by the names they have in the text
/// @param marked ids of the starred transfers
public record DrawnLedger(CaseLedger ledger, Map<String, Integer> ordinals, List<Long> marked) {

    private static final Pattern TRANSFER =
            Pattern.compile(
                    "(\\S+) -> (\\S+) ([-0-9_.]+) ([A-Z]{3,4})(?: = ([-0-9_.]+) ([A-Z]{3,4}))?"
                            + " (\\d{4}-\\d\\d-\\d\\d)(T\\S+)?(.*)");
    private static final Pattern WORD = Pattern.compile("([a-z-]+)=(?:\"([^\"]*)\"|(\\S+))|(\\S+)");

    /// Reads a drawing.
    ///
    /// @throws IllegalArgumentException if a line is none of these
    public static DrawnLedger parse(String text) {
        return new Drawing().read(text);
    }

    /// The ordinal of an account by the name it has in the text.
    ///
    /// @throws IllegalArgumentException if the text does not mention it
    public int ordinal(String account) {
        Integer ordinal = ordinals.get(account);
        if (ordinal == null) {
            throw new IllegalArgumentException("no account " + account);
        }
        return ordinal;
    }

    private record Line(
            int from,
            int to,
            Money paid,
            Money received,
            long at,
            Map<String, String> words,
            boolean marked) {}

    private static final class Drawing {

        private final Map<String, Integer> ordinals = new LinkedHashMap<>();
        private final Map<Integer, Map<String, String>> accounts = new LinkedHashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<CurrencyCode> currencies = new ArrayList<>();
        private final List<String> channels = new ArrayList<>(List.of(""));

        DrawnLedger read(String text) {
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::line);
            // In the graph's order, so that facts stand at the positions of their transfers.
            lines.sort(Comparator.comparingLong(Line::at));
            FlowColumns columns = new FlowColumns(lines.size());
            List<Long> marked = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                columns.add(
                        i + 1L,
                        line.from,
                        line.to,
                        line.at,
                        line.paid.minorExact(),
                        code(line.paid.currency(), currencies),
                        line.received.minorExact(),
                        code(line.received.currency(), currencies),
                        code(line.words.getOrDefault("channel", ""), channels));
                if (line.marked) {
                    marked.add(i + 1L);
                }
            }
            FlowGraph graph = new FlowGraph(ordinals.size(), columns, currencies, channels);
            CaseLedger ledger =
                    new CaseLedger(
                            graph,
                            accountFacts(),
                            transferFacts(),
                            new Yardstick(Currencies.of("USD"), RateTable.EMPTY));
            return new DrawnLedger(ledger, Map.copyOf(ordinals), List.copyOf(marked));
        }

        private void line(String line) {
            if (line.startsWith("account ")) {
                String[] parts = line.split(" ", 3);
                accounts.put(ordinal(parts[1]), words(parts.length > 2 ? parts[2] : ""));
                return;
            }
            Matcher m = TRANSFER.matcher(line);
            if (!m.matches()) {
                throw new IllegalArgumentException("not a transfer: " + line);
            }
            Money paid = money(m.group(3), m.group(4));
            Money received = m.group(5) == null ? paid : money(m.group(5), m.group(6));
            Map<String, String> words = words(m.group(9));
            lines.add(
                    new Line(
                            ordinal(m.group(1)),
                            ordinal(m.group(2)),
                            paid,
                            received,
                            at(m.group(7), m.group(8) == null ? "" : m.group(8)),
                            words,
                            words.containsKey("*")));
        }

        private static Money money(String amount, String currency) {
            return Money.parse(amount.replace("_", ""), Currencies.of(currency));
        }

        private static long at(String day, String time) {
            return (time.isEmpty()
                            ? LocalDate.parse(day).atStartOfDay()
                            : LocalDateTime.parse(day + time))
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
        }

        private static Map<String, String> words(String text) {
            Map<String, String> words = new LinkedHashMap<>();
            Matcher m = WORD.matcher(text);
            while (m.find()) {
                if (m.group(4) != null) {
                    words.put(m.group(4), "");
                } else {
                    words.put(m.group(1), m.group(2) == null ? m.group(3) : m.group(2));
                }
            }
            return words;
        }

        private int ordinal(String name) {
            return ordinals.computeIfAbsent(name, n -> ordinals.size());
        }

        private static <T> int code(T word, List<T> words) {
            if (!words.contains(word)) {
                words.add(word);
            }
            return words.indexOf(word);
        }

        private TransferFacts transferFacts() {
            Map<Detail, Codes> details = new EnumMap<>(Detail.class);
            for (Detail detail : Detail.values()) {
                Codes.Builder codes = new Codes.Builder(lines.size());
                for (int i = 0; i < lines.size(); i++) {
                    codes.put(i, lines.get(i).words.getOrDefault(detail.key(), ""));
                }
                details.put(detail, codes.build());
            }
            int[] bits =
                    lines.stream()
                            .mapToInt(
                                    line ->
                                            Keywords.shipped()
                                                    .bits(line.words.getOrDefault("memo", "")))
                            .toArray();
            long[] balances =
                    lines.stream()
                            .mapToLong(
                                    line ->
                                            Optional.ofNullable(line.words.get("balance"))
                                                    .map(b -> Money.parse(b, line.paid.currency()))
                                                    .map(Money::minorExact)
                                                    .orElse(TransferFacts.NO_BALANCE))
                            .toArray();
            return new TransferFacts(details, bits, balances);
        }

        private AccountFacts accountFacts() {
            int size = ordinals.size();
            Map<PartyDetail, Codes> details = new EnumMap<>(PartyDetail.class);
            for (PartyDetail detail : PartyDetail.values()) {
                details.put(detail, column(detail.key()));
            }
            return new AccountFacts(
                            IntStream.range(0, size)
                                    .mapToLong(a -> Long.parseLong(told(a, "holder", "0")))
                                    .toArray(),
                            IntStream.range(0, size)
                                    .mapToObj(this::holderKind)
                                    .toArray(HolderKind[]::new),
                            IntStream.range(0, size)
                                    .mapToObj(this::kind)
                                    .toArray(AccountKind[]::new),
                            column("bank"),
                            column("country"),
                            details)
                    .listing(listed());
        }

        private BitSet listed() {
            BitSet listed = new BitSet();
            accounts.keySet().stream()
                    .filter(account -> says(account, "listed"))
                    .forEach(listed::set);
            return listed;
        }

        private Codes column(String key) {
            Codes.Builder codes = new Codes.Builder(ordinals.size());
            accounts.forEach((account, words) -> codes.put(account, words.getOrDefault(key, "")));
            return codes.build();
        }

        private String told(int account, String key, String otherwise) {
            return accounts.getOrDefault(account, Map.of()).getOrDefault(key, otherwise);
        }

        private HolderKind holderKind(int account) {
            return Arrays.stream(HolderKind.values())
                    .filter(kind -> says(account, kind.name()))
                    .findFirst()
                    .orElse(HolderKind.UNKNOWN);
        }

        private AccountKind kind(int account) {
            return Arrays.stream(AccountKind.values())
                    .filter(kind -> says(account, kind.name().replace('_', '-')))
                    .findFirst()
                    .orElse(AccountKind.BANK);
        }

        private boolean says(int account, String word) {
            return accounts.getOrDefault(account, Map.of())
                    .containsKey(word.toLowerCase(Locale.ROOT));
        }
    }
}
