// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.analysis.names.NameKind;
import org.tributary.ledger.casework.IdentityMember;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is known of a member. Immutable.
///
/// @param member who
/// @param name the name it is shown by; empty if none is known
/// @param kind what kind of name
/// @param told what sources say, by trait, as they write it; other names under [Trait#NAME]
/// @param accounts ordinals of its accounts, ascending
/// @param dealings ordinals of accounts it paid or was paid by, ascending, without repetition
@SuppressWarnings("ArrayRecordComponent") // ordinals, never compared as values
public record Profile(
        IdentityMember member,
        String name,
        NameKind kind,
        Map<Trait, List<String>> told,
        int[] accounts,
        int[] dealings) {

    public Profile {
        EnumMap<Trait, List<String>> copy = new EnumMap<>(Trait.class);
        told.forEach((trait, values) -> copy.put(trait, List.copyOf(values)));
        told = Collections.unmodifiableMap(copy);
    }

    /// What sources say of a trait; empty if nothing.
    public List<String> told(Trait trait) {
        return told.getOrDefault(trait, List.of());
    }
}
