// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;

import java.util.Comparator;
import java.util.List;

/// Between which accounts someone means to look, from what is selected in the picture. Pure
/// function.
public final class TrailEnds {

    private TrailEnds() {}

    /// The two ends of a selected arrow or two selected accounts, the left one first, for money is
    /// drawn from left to right; one selected account; else none.
    public static List<Integer> of(Selection selection, PictureState picture) {
        if (selection.singleFlow().isPresent()) {
            var flow = selection.singleFlow().get();
            return List.of(flow.from().account(), flow.to().account());
        }
        List<Integer> accounts = selection.accounts();
        return accounts.size() > 2
                ? List.of()
                : accounts.stream()
                        .sorted(Comparator.comparingDouble(account -> left(account, picture)))
                        .toList();
    }

    private static double left(int account, PictureState picture) {
        return picture.place(NodeKey.of(account)).map(Place::x).orElse(0.0);
    }
}
