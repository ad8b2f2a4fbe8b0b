// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.casework.CaseEvent.IdentityEvent;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.GroupsCounted;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.IdentityJudged;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What investigators said of who is one. Nothing is merged: parties and accounts stay what
/// they are, and members of a group count as one only while that is switched on. Immutable.
///
/// @param links standing verdicts, by their members
/// @param counting whether groups count as one
public record IdentityBook(List<IdentityLink> links, Counting counting) {

    /// How members of a group count.
    public enum Counting {
        APART,
        AS_ONE
    }

    /// Nobody has said anything.
    public static final IdentityBook EMPTY = new IdentityBook(List.of(), Counting.APART);

    private record Pair(IdentityMember one, IdentityMember other) implements Comparable<Pair> {
        static Pair of(IdentityMember a, IdentityMember b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair that) {
            int first = one.compareTo(that.one);
            return first != 0 ? first : other.compareTo(that.other);
        }
    }

    public IdentityBook {
        links = List.copyOf(links);
    }

    /// What entries come to.
    ///
    /// @param trail entries of the audit trail, oldest first; others than of identity are
    ///     passed over
    public static IdentityBook of(List<AuditEntry> trail) {
        Map<Pair, IdentityLink> standing = new TreeMap<>();
        Counting counting = Counting.APART;
        for (AuditEntry entry : trail) {
            if (entry.event() instanceof IdentityEvent event) {
                switch (event) {
                    case IdentityJudged judged -> take(judged, entry, standing);
                    case GroupsCounted(Counting how) -> counting = how;
                }
            }
        }
        return new IdentityBook(List.copyOf(standing.values()), counting);
    }

    private static void take(
            IdentityJudged judged, AuditEntry entry, Map<Pair, IdentityLink> standing) {
        Pair pair = Pair.of(judged.one(), judged.other());
        if (judged.verdict() == IdentityVerdict.OPEN) {
            standing.remove(pair);
            return;
        }
        standing.put(
                pair,
                new IdentityLink(
                        pair.one(),
                        pair.other(),
                        judged.verdict(),
                        judged.percent(),
                        judged.reason(),
                        entry.at(),
                        entry.author()));
    }

    /// What was said of two; empty if nothing stands.
    public Optional<IdentityLink> link(IdentityMember one, IdentityMember other) {
        Pair wanted = Pair.of(one, other);
        return links.stream()
                .filter(link -> Pair.of(link.one(), link.other()).equals(wanted))
                .findFirst();
    }

    /// Those who are one by what was said, directly or over others: each group of at least two
    /// in order, groups by their first member.
    public List<List<IdentityMember>> groups() {
        Map<IdentityMember, List<IdentityMember>> of = new HashMap<>();
        for (IdentityLink link : links) {
            if (link.verdict() == IdentityVerdict.SAME) {
                List<IdentityMember> joined = new ArrayList<>(group(of, link.one()));
                List<IdentityMember> others = group(of, link.other());
                others.stream().filter(m -> !joined.contains(m)).forEach(joined::add);
                joined.sort(null);
                joined.forEach(member -> of.put(member, joined));
            }
        }
        return of.values().stream()
                .distinct()
                .sorted((a, b) -> a.getFirst().compareTo(b.getFirst()))
                .map(List::copyOf)
                .toList();
    }

    private static List<IdentityMember> group(
            Map<IdentityMember, List<IdentityMember>> of, IdentityMember member) {
        return of.getOrDefault(member, List.of(member));
    }

    /// Those who count as one with a member, itself among them, by number; only itself while
    /// groups count apart.
    public Collection<IdentityMember> countedWith(IdentityMember member) {
        return counting == Counting.APART
                ? List.of(member)
                : groups().stream()
                        .filter(group -> group.contains(member))
                        .findFirst()
                        .orElse(List.of(member));
    }
}
