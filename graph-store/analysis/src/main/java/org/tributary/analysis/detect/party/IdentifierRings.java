// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.party;

import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.transfer.Detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/// Puts those who deal with one counterparty into groups that share identifiers, directly or
/// through one another. Built once for a ledger; immutable and thread-safe.
final class IdentifierRings {

    private static final List<PartyDetail> OF_PARTIES =
            List.of(PartyDetail.DEVICE, PartyDetail.IP, PartyDetail.PHONE, PartyDetail.ADDRESS);
    private static final List<Detail> OF_TRANSFERS = List.of(Detail.DEVICE, Detail.IP);

    private final CaseLedger ledger;
    private final List<Codes> ofParties;
    private final List<int[]> customersOf = new ArrayList<>();
    private final int most;

    /// @param most customers that may share an identifier for it to say something
    IdentifierRings(CaseLedger ledger, int most) {
        this.ledger = ledger;
        this.most = most;
        ofParties = OF_PARTIES.stream().map(ledger.accounts()::detail).toList();
        ofParties.forEach(codes -> customersOf.add(customers(codes)));
    }

    private int[] customers(Codes codes) {
        List<Map<Long, Boolean>> seen = new ArrayList<>();
        codes.words().forEach(word -> seen.add(new HashMap<>()));
        for (int a = 0; codes.any() && a < ledger.graph().accountCount(); a++) {
            Map<Long, Boolean> customers = seen.get(codes.at(a));
            if (codes.at(a) != 0 && customers.size() <= most) {
                customers.put(Customers.key(ledger, a), true);
            }
        }
        return seen.stream().mapToInt(Map::size).toArray();
    }

    /// The groups of more than one customer, each as the transfers of its members.
    ///
    /// @param positions transfers with one counterparty
    /// @param member which account at a transfer's ends is the other one
    Stream<List<Integer>> among(int[] positions, IntUnaryOperator member) {
        Map<Long, Long> above = new HashMap<>();
        for (int i = 0; i < ofParties.size(); i++) {
            Codes codes = ofParties.get(i);
            int[] sharing = customersOf.get(i);
            join(positions, p -> limited(codes.at(member.applyAsInt(p)), sharing), member, above);
        }
        for (Detail detail : OF_TRANSFERS) {
            if (ledger.transfers().detail(detail).any()) {
                join(positions, p -> ledger.transfers().code(detail, p), member, above);
            }
        }
        Map<Long, List<Integer>> groups = new TreeMap<>();
        for (int p : positions) {
            long root = root(Customers.key(ledger, member.applyAsInt(p)), above);
            groups.computeIfAbsent(root, r -> new ArrayList<>()).add(p);
        }
        return groups.values().stream().filter(group -> group.size() > 1);
    }

    private int limited(int code, int[] sharing) {
        return sharing[code] > most ? 0 : code;
    }

    private void join(
            int[] positions,
            IntUnaryOperator code,
            IntUnaryOperator member,
            Map<Long, Long> above) {
        Map<Integer, List<Long>> byCode = new LinkedHashMap<>();
        for (int p : positions) {
            int identifier = code.applyAsInt(p);
            if (identifier != 0) {
                List<Long> same = byCode.computeIfAbsent(identifier, c -> new ArrayList<>());
                long customer = Customers.key(ledger, member.applyAsInt(p));
                if (same.size() <= most && !same.contains(customer)) {
                    same.add(customer);
                }
            }
        }
        for (List<Long> same : byCode.values()) {
            for (int i = 1; same.size() <= most && i < same.size(); i++) {
                above.put(root(same.get(i), above), root(same.getFirst(), above));
            }
        }
    }

    private static long root(long customer, Map<Long, Long> above) {
        long at = customer;
        for (Long next = above.get(at); next != null && next != at; next = above.get(at)) {
            Long beyond = above.get(next);
            if (beyond != null) {
                above.put(at, beyond);
            }
            at = next;
        }
        return at;
    }
}
