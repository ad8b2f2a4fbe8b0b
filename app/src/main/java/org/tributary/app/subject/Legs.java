// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.LongSum;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The transfers of a subject that move one currency, in order of time, as columns: each seen from
/// the subject, with its month, day and hour in the case's zone. All figures of a page are counted
/// from these columns, and the rows behind a figure are found in them again. Immutable and
/// thread-safe.
public final class Legs {

    /// Stands for the hour of a transfer whose source gives only its day.
    public static final int NO_HOUR = 24;

    /// Ordinal of nobody: the other side of a transfer among own accounts.
    public static final int NOBODY = -1;

    /// If more than a tenth of all times are exactly midnight, those are taken for dates without a
    /// time. To the minute, one in 1,440 would be by chance, and nightly batches run for a while.
    static final double MIDNIGHTS_OF_DATES = 0.1;

    private static final int HOURS = 25;
    private static final int DAYS = 7;
    private static final int NIGHT_BEGINS = 22;
    private static final int NIGHT_ENDS = 6;

    /// Growing columns; belong to the legs once these are made.
    static final class Columns {
        final int[] position;
        final Side[] side;
        final long[] minor;
        final long[] times;
        final int[] account;
        final int[] other;
        final int[] channel;
        final int[] day;
        final int[] month;
        final byte[] hour;
        int size;

        Columns(int capacity) {
            position = new int[capacity];
            side = new Side[capacity];
            minor = new long[capacity];
            times = new long[capacity];
            account = new int[capacity];
            other = new int[capacity];
            channel = new int[capacity];
            day = new int[capacity];
            month = new int[capacity];
            hour = new byte[capacity];
        }
    }

    private record Both(LongSum in, LongSum out) {
        static Both none() {
            return new Both(new LongSum(), new LongSum());
        }
    }

    private final FlowGraph graph;
    private final CurrencyCode currency;
    private final Columns columns;
    private final int[] country;
    private final List<String> countries;

    Legs(FlowGraph graph, CurrencyCode currency, Columns columns) {
        this(graph, currency, columns, new int[columns.size], List.of(""));
    }

    private Legs(
            FlowGraph graph,
            CurrencyCode currency,
            Columns columns,
            int[] country,
            List<String> countries) {
        this.graph = graph;
        this.currency = currency;
        this.columns = columns;
        this.country = country;
        this.countries = List.copyOf(countries);
    }

    /// The same with the country of the other side of each.
    ///
    /// @param byLeg index of each one's country
    /// @param names codes of countries, or the source's words; the first is empty, for unknown
    Legs withCountries(int[] byLeg, List<String> names) {
        return new Legs(graph, currency, columns, byLeg, names);
    }

    public int size() {
        return columns.size;
    }

    /// The currency, in the finest unit any of them uses.
    public CurrencyCode currency() {
        return currency;
    }

    /// Codes of countries, or the source's words for them; the first is empty, for unknown.
    public List<String> countries() {
        return countries;
    }

    public List<String> channels() {
        return graph.channels();
    }

    public Side side(int leg) {
        return columns.side[leg];
    }

    public TransferId id(int leg) {
        return new TransferId(graph.transferId(columns.position[leg]));
    }

    /// Milliseconds since 1970-01-01T00:00Z.
    public long at(int leg) {
        return graph.at(columns.position[leg]);
    }

    int position(int leg) {
        return columns.position[leg];
    }

    /// Ordinal of the account on the other side, or [#NOBODY].
    public int other(int leg) {
        return columns.other[leg];
    }

    /// What is counted: what arrived of money in, else what left.
    public Money amount(int leg) {
        LongSum sum = new LongSum();
        sum.add(columns.minor[leg], columns.times[leg]);
        return new Money(sum.total(), currency);
    }

    /// Minor units of [#currency], for ranking; the largest long where they are more.
    long units(int leg) {
        long product = columns.minor[leg] * columns.times[leg];
        return Math.multiplyHigh(columns.minor[leg], columns.times[leg]) == product >> 63
                ? product
                : Long.MAX_VALUE;
    }

    /// Whether any of them was on a day whose hour is not known.
    public boolean lacksHours() {
        return IntStream.range(0, size()).anyMatch(leg -> columns.hour[leg] == NO_HOUR);
    }

    /// The number an aspect gives a transfer.
    public int key(Aspect aspect, int leg) {
        return switch (aspect) {
            case WHOLE -> 0;
            case MONTH -> columns.month[leg];
            case DAY -> columns.day[leg];
            case HOUR_OF_WEEK -> HOURS * weekday(leg) + columns.hour[leg];
            case COUNTERPARTY -> columns.other[leg];
            case ACCOUNT -> columns.account[leg];
            case COUNTRY -> country[leg];
            case CHANNEL -> columns.channel[leg];
            case ROUND -> isRound(leg) ? 1 : 0;
            case ODD_HOURS -> isAtOddHours(leg) ? 1 : 0;
            case SINGLE -> leg;
        };
    }

    /// 1970-01-01 was a Thursday.
    private int weekday(int leg) {
        return Math.floorMod(columns.day[leg] + 3, DAYS);
    }

    /// Saturday or Sunday, or from 22 to 6 o'clock where the hour is known.
    private boolean isAtOddHours(int leg) {
        int hour = columns.hour[leg];
        return weekday(leg) >= 5 || hour < NIGHT_ENDS || (hour >= NIGHT_BEGINS && hour != NO_HOUR);
    }

    /// At least a hundred units, and after two leading digits only zeros: 250.00, 12,000.00. Does
    /// not depend on what a unit of the currency is worth.
    private boolean isRound(int leg) {
        long units = units(leg);
        long one = 1;
        for (int i = 0; i < currency.exponent(); i++) {
            one *= 10;
        }
        if (units == Long.MAX_VALUE || units / one < 100) {
            return false;
        }
        long rest = units;
        while (rest >= 100 && rest % 10 == 0) {
            rest /= 10;
        }
        return rest < 100;
    }

    /// The transfers of a slice, in order of time.
    public int[] select(Slice slice) {
        return IntStream.range(0, size()).filter(leg -> slice.holds(this, leg)).toArray();
    }

    /// Counts the transfers of a slice and adds them up.
    public Figure figure(Slice slice) {
        LongSum sum = new LongSum();
        for (int leg = 0; leg < size(); leg++) {
            if (slice.holds(this, leg)) {
                sum.add(columns.minor[leg], columns.times[leg]);
            }
        }
        return figure(slice, sum);
    }

    private Figure figure(Slice slice, LongSum sum) {
        return new Figure(slice, sum.count(), new Money(sum.total(), currency));
    }

    /// Money in and money out for every number an aspect gives, ascending; numbers without either
    /// are left out.
    public List<BreakdownLine> breakdown(Aspect aspect) {
        Map<Integer, Both> sums = new HashMap<>();
        for (int leg = 0; leg < size(); leg++) {
            Side side = side(leg);
            if (side == Side.IN || side == Side.OUT) {
                Both both = sums.computeIfAbsent(key(aspect, leg), key -> Both.none());
                (side == Side.IN ? both.in : both.out).add(columns.minor[leg], columns.times[leg]);
            }
        }
        List<BreakdownLine> lines = new ArrayList<>();
        new TreeMap<>(sums).forEach((key, both) -> lines.add(line(aspect, key, both)));
        return List.copyOf(lines);
    }

    private BreakdownLine line(Aspect aspect, int key, Both both) {
        return new BreakdownLine(
                key,
                figure(Slice.of(Set.of(Side.IN), aspect, key), both.in),
                figure(Slice.of(Set.of(Side.OUT), aspect, key), both.out));
    }

    /// Ordinal of the paying account.
    int from(int leg) {
        return graph.from(columns.position[leg]);
    }

    /// Ordinal of the receiving account.
    int to(int leg) {
        return graph.to(columns.position[leg]);
    }

    /// Adds to the balance of the paying account what leaves it in this currency.
    void leave(int leg, LongSum balance) {
        if (side(leg) == Side.OUT || side(leg) == Side.OWN) {
            balance.change(columns.minor[leg], -columns.times[leg]);
        }
    }

    /// Adds to the balance of the receiving account what arrives there in this currency.
    void arrive(int leg, LongSum balance) {
        int position = columns.position[leg];
        CurrencyCode arrived = graph.receivedCurrency(position);
        if (side(leg) != Side.OUT && arrived.code().equals(currency.code())) {
            long times = 1;
            for (int i = arrived.exponent(); i < currency.exponent(); i++) {
                times *= 10;
            }
            balance.change(graph.received(position), times);
        }
    }
}
