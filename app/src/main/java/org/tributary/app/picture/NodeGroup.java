// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/// Accounts of the picture that are drawn as one node. Nothing of them is lost: the node's arrows
/// carry all their money, and taking the group apart puts each back where it was. Immutable.
///
/// @param key the node that stands for them
/// @param by what they have in common
/// @param name what the group is called
/// @param members where each account was when it was folded, by ordinal
/// @param pinned those of them that layouts were to leave there
public record NodeGroup(
        NodeKey key,
        GroupedBy by,
        String name,
        SequencedMap<Integer, Place> members,
        Set<Integer> pinned) {

    /// What the members of a group have in common.
    public enum GroupedBy {
        /// The investigator put them together.
        HAND,
        /// The institution that keeps them.
        BANK,
        /// Their country.
        COUNTRY,
        /// They deal more with each other than with the rest.
        COMMUNITY,
        /// They play the same part with similar amounts and numbers of transfers.
        BEHAVIOUR,
        /// An investigator said that their holders are one.
        IDENTITY
    }

    /// @throws IllegalArgumentException if there are fewer than two members, or the key is not one
    ///     of a group
    public NodeGroup {
        members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        pinned = Set.copyOf(pinned);
        if (members.size() < 2 || key.part() != NodeKey.Part.GROUP) {
            throw new IllegalArgumentException(
                    "node %s with %d accounts is no group".formatted(key.code(), members.size()));
        }
    }

    /// The group of these accounts, none of them pinned; its key is that of its lowest ordinal.
    public static NodeGroup of(GroupedBy by, String name, SequencedMap<Integer, Place> members) {
        int first = members.keySet().stream().mapToInt(m -> m).min().orElse(0);
        return new NodeGroup(NodeKey.group(first), by, name, members, Set.of());
    }

    /// The same with these members pinned to where they were.
    public NodeGroup pinning(Set<Integer> accounts) {
        return new NodeGroup(key, by, name, members, accounts);
    }
}
