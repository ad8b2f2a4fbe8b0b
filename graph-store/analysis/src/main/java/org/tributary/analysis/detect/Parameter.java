// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import java.math.BigDecimal;
import java.time.Duration;

/// A number a detector can be tuned by. Values travel as whole numbers in a [Unit], so that what
/// was measured and what is required compare exactly.
///
/// @param key name in rule files and texts, unique within its detector: `senders`
/// @param unit what it counts; money stands in cents of US dollars here and becomes the
///     yardstick's currency in [Limits]
/// @param sense which values are stricter
/// @param standard the value to start with
/// @param loosest the value down to which candidates are kept, so that the limit can be moved
///     without looking at the ledger again
/// @param meaning what it limits, as half a sentence: `different accounts that pay in`
/// @param source where the standard comes from: a publication, or `own proposal`
public record Parameter(
        String key,
        Unit unit,
        Sense sense,
        long standard,
        long loosest,
        String meaning,
        String source) {

    /// Where the standard is this project's own starting point, to be tuned.
    public static final String PROPOSAL = "own proposal";

    /// Millionths of one.
    public static final long WHOLE = 1_000_000;

    private static final int SHARE_DIGITS = 6;

    /// What a limit means for what was measured.
    public enum Sense {
        /// A candidate counts from this value on.
        AT_LEAST,
        /// A candidate counts up to this value.
        AT_MOST,
        /// It shapes what is looked for, so that another value needs another run: windows, hops.
        SHAPE
    }

    public Parameter {
        boolean loose =
                switch (sense) {
                    case AT_LEAST -> loosest <= standard;
                    case AT_MOST -> loosest >= standard;
                    case SHAPE -> loosest == standard;
                };
        if (!loose) {
            throw new IllegalArgumentException("%s is loosest where it is strict".formatted(key));
        }
    }

    /// An amount, given in US dollars.
    public static Parameter money(
            String key, String standard, String loosest, String meaning, String source) {
        long cents = cents(standard);
        long loose = cents(loosest);
        return new Parameter(key, Unit.MONEY, sense(cents, loose), cents, loose, meaning, source);
    }

    private static long cents(String dollars) {
        return new BigDecimal(dollars).movePointRight(2).longValueExact();
    }

    public static Parameter count(
            String key, int standard, int loosest, String meaning, String source) {
        return new Parameter(
                key, Unit.COUNT, sense(standard, loosest), standard, loosest, meaning, source);
    }

    /// A share or ratio, as a decimal: 0.8 is four fifths.
    public static Parameter share(
            String key, String standard, String loosest, String meaning, String source) {
        long millionths = millionths(standard);
        long loose = millionths(loosest);
        return new Parameter(
                key, Unit.SHARE, sense(millionths, loose), millionths, loose, meaning, source);
    }

    private static long millionths(String share) {
        return new BigDecimal(share).movePointRight(SHARE_DIGITS).longValueExact();
    }

    /// A span of time up to which, or from which on, candidates count.
    public static Parameter time(
            String key, Duration standard, Duration loosest, String meaning, String source) {
        return new Parameter(
                key,
                Unit.TIME,
                sense(standard.toMillis(), loosest.toMillis()),
                standard.toMillis(),
                loosest.toMillis(),
                meaning,
                source);
    }

    /// A window: the span of time a detector looks at as one.
    public static Parameter window(String key, Duration standard, String meaning, String source) {
        long millis = standard.toMillis();
        return new Parameter(key, Unit.TIME, Sense.SHAPE, millis, millis, meaning, source);
    }

    /// A whole number that shapes what is looked for, such as a number of hops.
    public static Parameter shape(String key, int standard, String meaning, String source) {
        return new Parameter(key, Unit.COUNT, Sense.SHAPE, standard, standard, meaning, source);
    }

    /// An amount that shapes what is looked for, given in US dollars: what counts as small.
    public static Parameter moneyShape(String key, String standard, String meaning, String source) {
        long cents = cents(standard);
        return new Parameter(key, Unit.MONEY, Sense.SHAPE, cents, cents, meaning, source);
    }

    /// A number whose loosest value lies below is a lower limit, one above an upper limit.
    private static Sense sense(long standard, long loosest) {
        return loosest <= standard ? Sense.AT_LEAST : Sense.AT_MOST;
    }

    /// Whether a measured value satisfies a limit; a shape is always satisfied.
    public boolean admits(long measured, long limit) {
        return switch (sense) {
            case AT_LEAST -> measured >= limit;
            case AT_MOST -> measured <= limit;
            case SHAPE -> true;
        };
    }
}
