// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.util.Comparator;

/// One who may be somebody else: a party, or an account nobody is known to hold.
///
/// @param kind which of both
/// @param number of a party the number the record gave it, of an account its ordinal
public record IdentityMember(Kind kind, long number) implements Comparable<IdentityMember> {

    /// What a member is.
    public enum Kind {
        PARTY,
        ACCOUNT
    }

    private static final Comparator<IdentityMember> ORDER =
            Comparator.comparing(IdentityMember::kind).thenComparingLong(IdentityMember::number);

    public static IdentityMember party(long number) {
        return new IdentityMember(Kind.PARTY, number);
    }

    public static IdentityMember account(int ordinal) {
        return new IdentityMember(Kind.ACCOUNT, ordinal);
    }

    @Override
    public int compareTo(IdentityMember other) {
        return ORDER.compare(this, other);
    }
}
