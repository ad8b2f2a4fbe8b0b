// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.world;

/// A seeded stream of random numbers that is the same on every machine and JDK: SplitMix64 (Steele,
/// Lea, Flood, OOPSLA 2014), spelled out because the JDK's own generators promise less, and
/// [StrictMath] where powers are needed. Not thread-safe.
public final class Seeded {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public Seeded(long seed) {
        state = seed;
    }

    /// A stream that depends on the seed and a number only: the same wherever it is asked for.
    public static Seeded of(long seed, long number) {
        return new Seeded(mix(seed ^ mix(number + GOLDEN)));
    }

    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /// From 0 to `bound` - 1. The bias of the plain remainder of 63 bits is below 2^-31 here.
    public int below(int bound) {
        return (int) ((nextLong() >>> 1) % bound);
    }

    /// From `low` to `high`, both included.
    public long between(long low, long high) {
        return low + (nextLong() >>> 1) % (high - low + 1);
    }

    /// From 0 inclusive to 1 exclusive.
    public double unit() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /// True in `percent` of 100 cases.
    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /// A rank from 0 to `count` - 1, drawn from a power law of exponent 0.8: few ranks are drawn
    /// very often, most hardly ever.
    public int powerLawRank(int count) {
        double x = (StrictMath.pow(count + 1.0, 0.2) - 1) * unit() + 1;
        return Math.min(count - 1, (int) (x * x * x * x * x) - 1);
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
