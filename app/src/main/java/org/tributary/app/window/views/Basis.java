// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.PictureState;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Of what a view is made: the picture, and what was selected in it when the view was opened.
/// What is selected from the view itself does not change what it shows. Confined to the screen
/// thread.
final class Basis {

    private final Runnable renew;
    private Selection selected = Selection.NOTHING;
    private Selection taken = Selection.NOTHING;
    private PictureState picture = PictureState.EMPTY;
    private Optional<Selection> own = Optional.empty();
    private boolean open;
    private boolean stale = true;

    /// @param renew makes the view anew
    Basis(Runnable renew) {
        this.renew = renew;
    }

    /// What the view is made of.
    Selection taken() {
        return taken;
    }

    /// What is selected now.
    Selection selected() {
        return selected;
    }

    PictureState picture() {
        return picture;
    }

    void show(Selection now, PictureState state) {
        selected = now;
        if (!state.equals(picture)) {
            pictureChanged(state);
        }
    }

    void pictureChanged(PictureState state) {
        picture = state;
        changed();
    }

    /// What is behind the picture has changed.
    void changed() {
        stale = true;
        if (open) {
            again();
        }
    }

    /// Whether the view can be seen.
    void open(Boolean now) {
        open = now;
        if (open && own.filter(selected::equals).isEmpty() && !selected.equals(taken)) {
            take();
        } else if (open && stale) {
            again();
        }
    }

    /// Makes the view of what is selected now.
    void take() {
        taken = selected;
        own = Optional.empty();
        again();
    }

    private void again() {
        stale = false;
        taken = taken.within(picture.nodes().keySet(), picture.edges().keySet());
        renew.run();
    }

    /// This is about to be selected from the view.
    void choose(Selection selection) {
        own = Optional.of(selection);
    }

    /// The arrows of the picture that a flow is drawn as, whatever an arrow stands for.
    Set<EdgeKey> arrows(Set<EdgeKey> flows) {
        Set<EdgeKey> arrows = new LinkedHashSet<>();
        for (EdgeKey arrow : picture.edges().keySet()) {
            boolean there = flows.contains(arrow.flow());
            boolean back =
                    arrow.isRelationship()
                            && flows.contains(EdgeKey.flow(arrow.to(), arrow.from()));
            if (there || back) {
                arrows.add(arrow);
            }
        }
        return arrows;
    }
}
