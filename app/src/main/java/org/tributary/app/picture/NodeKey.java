// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.Comparator;

/// The stable identity of a node: the account's ordinal in the case, and whether the node is that
/// account itself, a group it is in, or the rest of its payers or payees that were not drawn one by
/// one. Holds no number and no name, so it may be written anywhere. Immutable.
public record NodeKey(int account, Part part) implements Comparable<NodeKey> {

    /// What of the account the node stands for.
    public enum Part {
        /// The account.
        ITSELF,
        /// Those of its payers that are not drawn one by one.
        REST_OF_PAYERS,
        /// Those of its payees that are not drawn one by one.
        REST_OF_PAYEES,
        /// A group of accounts of which this one has the lowest ordinal.
        GROUP
    }

    private static final Comparator<NodeKey> ORDER =
            Comparator.comparingInt(NodeKey::account).thenComparing(NodeKey::part);

    public NodeKey {
        if (account < 0) {
            throw new IllegalArgumentException("an account's ordinal is not negative: " + account);
        }
    }

    /// The node of one account.
    public static NodeKey of(int ordinal) {
        return new NodeKey(ordinal, Part.ITSELF);
    }

    /// The node that holds the payers of an account that were left out.
    public static NodeKey restOfPayers(int ordinal) {
        return new NodeKey(ordinal, Part.REST_OF_PAYERS);
    }

    /// The node that holds the payees of an account that were left out.
    public static NodeKey restOfPayees(int ordinal) {
        return new NodeKey(ordinal, Part.REST_OF_PAYEES);
    }

    /// The node of a group.
    ///
    /// @param lowest the lowest ordinal among its accounts
    public static NodeKey group(int lowest) {
        return new NodeKey(lowest, Part.GROUP);
    }

    /// Whether this node is one account.
    public boolean isAccount() {
        return part == Part.ITSELF;
    }

    /// Whether this node stands for counterparties that were left out.
    public boolean isRest() {
        return part == Part.REST_OF_PAYERS || part == Part.REST_OF_PAYEES;
    }

    /// Whether this node is a group of accounts that are shown as one.
    public boolean isGroup() {
        return part == Part.GROUP;
    }

    /// The short text this key is stored as: `12`, `12<` (rest of payers), `12>` (rest of
    /// payees) or `12+` (group).
    public String code() {
        return switch (part) {
            case ITSELF -> Integer.toString(account);
            case REST_OF_PAYERS -> account + "<";
            case REST_OF_PAYEES -> account + ">";
            case GROUP -> account + "+";
        };
    }

    /// The key a [#code()] was made from; throws `IllegalArgumentException` for any other text.
    public static NodeKey parse(String code) {
        if (code.endsWith("<")) {
            return restOfPayers(ordinal(code.substring(0, code.length() - 1)));
        }
        if (code.endsWith(">")) {
            return restOfPayees(ordinal(code.substring(0, code.length() - 1)));
        }
        if (code.endsWith("+")) {
            return group(ordinal(code.substring(0, code.length() - 1)));
        }
        return of(ordinal(code));
    }

    private static int ordinal(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not the key of a node: an ordinal is missing", e);
        }
    }

    @Override
    public int compareTo(NodeKey other) {
        return ORDER.compare(this, other);
    }
}
