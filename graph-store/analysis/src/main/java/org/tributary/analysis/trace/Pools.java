// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Numbers for what an account holds in one currency. Most accounts have one currency, so the
/// first one met has the account's own number and only others are looked up. Not thread-safe
/// while it grows.
final class Pools {

    private static final int NONE = -1;

    private final int accounts;
    private final int[] firstUnit;
    private final Map<Long, Integer> others = new HashMap<>();
    private int[] otherAccount = new int[16];
    private int[] otherUnit = new int[16];
    private int count;

    Pools(int accounts) {
        this.accounts = accounts;
        firstUnit = new int[accounts];
        Arrays.fill(firstUnit, NONE);
        count = accounts;
    }

    /// The number of an account's money in a unit, a new one if it has none.
    int of(int account, int unit) {
        if (firstUnit[account] == NONE) {
            firstUnit[account] = unit;
        }
        if (firstUnit[account] == unit) {
            return account;
        }
        return others.computeIfAbsent(key(account, unit), key -> add(account, unit));
    }

    private int add(int account, int unit) {
        int at = count - accounts;
        if (at == otherAccount.length) {
            otherAccount = Arrays.copyOf(otherAccount, at * 2);
            otherUnit = Arrays.copyOf(otherUnit, at * 2);
        }
        otherAccount[at] = account;
        otherUnit[at] = unit;
        return count++;
    }

    /// The number of an account's money in a unit; negative if it never had any.
    int find(int account, int unit) {
        return firstUnit[account] == unit ? account : others.getOrDefault(key(account, unit), NONE);
    }

    private static long key(int account, int unit) {
        return (long) account << Integer.SIZE | unit;
    }

    int account(int pool) {
        return pool < accounts ? pool : otherAccount[pool - accounts];
    }

    int unit(int pool) {
        return pool < accounts ? firstUnit[pool] : otherUnit[pool - accounts];
    }

    int count() {
        return count;
    }
}
