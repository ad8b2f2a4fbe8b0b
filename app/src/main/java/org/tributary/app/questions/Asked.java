// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.questions;

import java.util.List;

/// A question about accounts.
///
/// @param question what is asked
/// @param accounts ordinals of the accounts it is about
/// @param bounds how far is looked
public record Asked(Question question, List<Integer> accounts, Bounds bounds) {
    public Asked {
        accounts = accounts.stream().distinct().toList();
        if (accounts.size() < question.leastAccounts()) {
            throw new IllegalArgumentException(
                    "this is asked of %d accounts or more, not of %d"
                            .formatted(question.leastAccounts(), accounts.size()));
        }
    }

    /// For how many of the accounts somebody must play a part.
    int share() {
        return bounds.share() == 0 ? accounts.size() : Math.min(bounds.share(), accounts.size());
    }
}
