// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.CaseLedger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The accounts of a ledger put together by who holds them. An account without a known holder is a
/// customer of its own. Stateless.
public final class Customers {

    private Customers() {}

    /// A number that all accounts of one customer have in common, and no others.
    public static long key(CaseLedger ledger, int account) {
        long holder = ledger.accounts().holder(account);
        return holder == 0 ? -1L - account : holder;
    }

    /// How many customers accounts belong to.
    public static int count(CaseLedger ledger, IntStream accounts) {
        return Math.toIntExact(accounts.mapToLong(a -> key(ledger, a)).distinct().count());
    }

    /// Each customer's accounts, ascending; customers in order of their lowest account.
    public static List<int[]> of(CaseLedger ledger) {
        AccountFacts facts = ledger.accounts();
        int accounts = ledger.graph().accountCount();
        Map<Long, List<Integer>> held = new HashMap<>();
        for (int account = 0; account < accounts; account++) {
            if (facts.holder(account) != 0) {
                held.computeIfAbsent(facts.holder(account), h -> new ArrayList<>(1)).add(account);
            }
        }
        List<int[]> customers = new ArrayList<>();
        for (int account = 0; account < accounts; account++) {
            List<Integer> same = held.getOrDefault(facts.holder(account), List.of(account));
            if (same.getFirst() == account) {
                customers.add(same.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return customers;
    }
}
