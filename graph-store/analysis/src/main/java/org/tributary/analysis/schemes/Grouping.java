// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.schemes;

import org.tributary.analysis.schemes.Links.Link;
import org.tributary.ledger.alert.Finding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts findings together along their links, the strongest first, while the group stays something
/// a person can look at. Without a bound one busy account would glue everything around it together.
///
/// Two groups become one only if together they have at most [#MOST_ACCOUNTS] accounts or hardly
/// more than the widest single finding among them, and last at most [#LONGEST] or hardly longer
/// than the longest.
final class Grouping {

    static final int MOST_ACCOUNTS = 60;
    static final Duration LONGEST = Duration.ofDays(92);
    private static final double HARDLY_MORE = 1.25;

    private final Group[] groups;

    /// What is one scheme so far.
    private static final class Group {
        private final List<Integer> members = new ArrayList<>();
        private final Set<Integer> accounts = new HashSet<>();
        private int widest;
        private long longest;
        private Instant first;
        private Instant last;

        Group(int index, Finding finding) {
            members.add(index);
            accounts.addAll(finding.accounts());
            first = finding.first();
            last = finding.last();
            widest = accounts.size();
            longest = Duration.between(first, last).toMillis();
        }

        void take(Group other) {
            members.addAll(other.members);
            accounts.addAll(other.accounts);
            first = earlier(first, other.first);
            last = later(last, other.last);
            widest = Math.max(widest, other.widest);
            longest = Math.max(longest, other.longest);
        }
    }

    private Grouping(List<Finding> findings) {
        groups = new Group[findings.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new Group(i, findings.get(i));
        }
    }

    /// The indexes of findings that belong together, ascending, the groups in order of their
    /// first; each finding in exactly one.
    static List<List<Integer>> of(List<Finding> findings) {
        Grouping grouping = new Grouping(findings);
        Links.among(findings).forEach(grouping::join);
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            List<Integer> members = grouping.groups[i].members.stream().sorted().toList();
            if (members.getFirst() == i) {
                all.add(members);
            }
        }
        return all;
    }

    private void join(Link link) {
        Group one = groups[link.one()];
        Group other = groups[link.other()];
        if (one == other || !staysReadable(one, other)) {
            return;
        }
        Group larger = one.accounts.size() >= other.accounts.size() ? one : other;
        Group smaller = larger == one ? other : one;
        larger.take(smaller);
        smaller.members.forEach(member -> groups[member] = larger);
    }

    private static boolean staysReadable(Group one, Group other) {
        Group larger = one.accounts.size() >= other.accounts.size() ? one : other;
        Group smaller = larger == one ? other : one;
        long more = smaller.accounts.stream().filter(a -> !larger.accounts.contains(a)).count();
        double widest = Math.max(one.widest, other.widest);
        double accounts = Math.max(MOST_ACCOUNTS, widest * HARDLY_MORE);
        double longest = Math.max(one.longest, other.longest);
        double millis = Math.max((double) LONGEST.toMillis(), longest * HARDLY_MORE);
        long together =
                Duration.between(earlier(one.first, other.first), later(one.last, other.last))
                        .toMillis();
        return larger.accounts.size() + more <= accounts && together <= millis;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
