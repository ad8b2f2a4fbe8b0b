// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.CurrencyCode;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What a set of transfers amounts to, whatever their order: how many, the sums of both sides, and
/// a digest over id, both accounts, time, both amounts and both currencies of each. Two sets with
/// equal digests hold the same transfers, barring a deliberate forgery; it finds damage and
/// omissions.
///
/// @param transfers number of transfers
/// @param paid sum of what was paid, in minor units per currency
/// @param received sum of what was received, in minor units per currency
/// @param digest 32 hexadecimal digits
public record LedgerDigest(
        long transfers,
        Map<CurrencyCode, BigInteger> paid,
        Map<CurrencyCode, BigInteger> received,
        String digest) {

    public LedgerDigest {
        paid = Map.copyOf(paid);
        received = Map.copyOf(received);
    }

    public static LedgerDigest empty() {
        return new Accumulator().digest();
    }

    /// What both sets amount to together, if no transfer is in both.
    public LedgerDigest plus(LedgerDigest other) {
        return new LedgerDigest(
                transfers + other.transfers,
                added(paid, other.paid),
                added(received, other.received),
                added(digest, other.digest, 0) + added(digest, other.digest, 16));
    }

    private static Map<CurrencyCode, BigInteger> added(
            Map<CurrencyCode, BigInteger> one, Map<CurrencyCode, BigInteger> other) {
        Map<CurrencyCode, BigInteger> sums = new TreeMap<>(one);
        other.forEach((currency, sum) -> sums.merge(currency, sum, BigInteger::add));
        return sums;
    }

    private static String added(String one, String other, int from) {
        long sum =
                Long.parseUnsignedLong(one, from, from + 16, 16)
                        + Long.parseUnsignedLong(other, from, from + 16, 16);
        return HexFormat.of().toHexDigits(sum);
    }

    /// Adds transfers one by one. Not thread-safe.
    public static final class Accumulator {

        private long transfers;
        private long low;
        private long high;
        private final Sums paid = new Sums();
        private final Sums received = new Sums();

        /// @param id the transfer's id
        /// @param from ordinal of the paying account
        /// @param to ordinal of the receiving account
        /// @param at milliseconds since 1970-01-01T00:00Z
        public void add(
                long id,
                int from,
                int to,
                long at,
                long paidMinor,
                CurrencyCode paidCurrency,
                long receivedMinor,
                CurrencyCode receivedCurrency) {
            transfers++;
            paid.of(paidCurrency).add(paidMinor);
            received.of(receivedCurrency).add(receivedMinor);
            long h = mix(id * 0x9E3779B97F4A7C15L);
            h = mix(h ^ ((long) from << 32 | to));
            h = mix(h ^ at);
            h = mix(h ^ paidMinor);
            h = mix(h ^ receivedMinor);
            h = mix(h ^ ((long) hash(paidCurrency) << 32 ^ hash(receivedCurrency)));
            low += h;
            high += mix(h ^ 0xD6E8FEB86659FD93L);
        }

        public LedgerDigest digest() {
            return new LedgerDigest(
                    transfers,
                    paid.totals(),
                    received.totals(),
                    HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low));
        }

        // Spelled out because the record keeps digests and a record's own hashCode may change with
        // the JDK.
        private static int hash(CurrencyCode currency) {
            return 31 * currency.code().hashCode() + currency.exponent();
        }

        /// The 64-bit finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
        private static long mix(long z) {
            long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
            return y ^ (y >>> 31);
        }
    }

    /// Sums by currency. Callers hand in the same few objects over and over, so those are found
    /// without being compared. Not thread-safe.
    private static final class Sums {

        private static final int REMEMBERED = 64;

        private final Map<CurrencyCode, LongSum> all = new TreeMap<>();
        private final CurrencyCode[] met = new CurrencyCode[REMEMBERED];
        private final LongSum[] sumOf = new LongSum[REMEMBERED];
        private int known;

        @SuppressWarnings("ReferenceEquality")
        LongSum of(CurrencyCode currency) {
            for (int i = 0; i < known; i++) {
                if (met[i] == currency) {
                    return sumOf[i];
                }
            }
            LongSum sum = all.computeIfAbsent(currency, c -> new LongSum());
            if (known < REMEMBERED) {
                met[known] = currency;
                sumOf[known++] = sum;
            }
            return sum;
        }

        Map<CurrencyCode, BigInteger> totals() {
            Map<CurrencyCode, BigInteger> totals = new TreeMap<>();
            all.forEach((currency, sum) -> totals.put(currency, sum.total()));
            return totals;
        }
    }
}
