// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.drawing.ExpansionBucket;
import org.tributary.app.drawing.ExpansionOffer;
import org.tributary.app.picture.PictureChange;
import org.tributary.ledger.flow.Direction;

import java.util.List;
import java.util.Set;

/// What became of the wish to expand accounts.
sealed interface Expansion {

    /// Few enough to draw at once.
    record Draw(PictureChange change) implements Expansion {}

    /// Whoever they deal with is shown already.
    record Nothing() implements Expansion {}

    /// So many that the investigator is asked first.
    ///
    /// @param accounts ordinals of the accounts to expand
    /// @param label what the first of them is called
    /// @param directions which ways
    /// @param offers what each way of each account would show
    record Ask(
            List<Integer> accounts,
            String label,
            Set<Direction> directions,
            List<ExpansionOffer> offers)
            implements Expansion {

        public Ask {
            accounts = List.copyOf(accounts);
            directions = Set.copyOf(directions);
            offers = List.copyOf(offers);
        }
    }

    /// Some of the counterparties one way, as the preview lists them.
    record Bucket(Direction direction, ExpansionBucket bucket) {}
}
