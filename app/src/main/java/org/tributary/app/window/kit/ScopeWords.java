// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;

import java.util.Collection;
import java.util.Optional;

/// Says whose transactions are counted where no number says so by itself: those among all accounts
/// shown, or those of what is selected. Immutable.
///
/// @param texts gives words
public record ScopeWords(Texts texts) {

    /// Words that follow a number of transactions, such as *of the selected account*.
    public String of(Selection selection, PictureState picture) {
        int arrows = selection.edges().size();
        int accounts = accounts(selection.nodes(), picture);
        if (selection.isEmpty()) {
            return texts.of("scope.shown", accounts(picture.nodes().keySet(), picture));
        }
        if (arrows == 0) {
            return texts.of("scope.accounts", accounts);
        }
        return accounts == 0
                ? texts.of("scope.arrows", arrows)
                : texts.of("scope.both", accounts, arrows);
    }

    /// Accounts one by one, groups with all they hold; stacks are none that is shown.
    private static int accounts(Collection<NodeKey> nodes, PictureState picture) {
        return nodes.stream()
                .filter(key -> !key.isRest())
                .mapToInt(
                        key ->
                                Optional.ofNullable(picture.nodes().get(key))
                                        .map(placed -> placed.node().held())
                                        .orElse(1))
                .sum();
    }
}
