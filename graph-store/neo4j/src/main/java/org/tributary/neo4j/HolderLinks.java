// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Who holds what, as pairs of our numbers. Not thread-safe.
final class HolderLinks {

    /// @param account ordinal of the account
    /// @param party ordinal of the party that holds it
    record Link(int account, long party) {}

    private final Set<Link> links = new LinkedHashSet<>();

    void add(int account, long party) {
        links.add(new Link(account, party));
    }

    Set<Link> all() {
        return Collections.unmodifiableSet(links);
    }

    /// Count and order-free digest: equal for equal sets of links.
    String mark() {
        long sum = 0;
        for (Link link : links) {
            long h = link.party * 0x9E3779B97F4A7C15L + link.account;
            h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
            sum += h ^ (h >>> 27);
        }
        return String.format(Locale.ROOT, "%d:%s", links.size(), HexFormat.of().toHexDigits(sum));
    }
}
