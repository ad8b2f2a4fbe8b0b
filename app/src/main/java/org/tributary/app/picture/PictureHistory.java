// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The picture as it is now and the way back, step by step. Undo gives back the very state that
/// was there, so nothing can drift. Confined to one thread; observers are told on that thread,
/// after each step.
public final class PictureHistory {

    /// How many steps can be taken back; states share their nodes, so each costs little.
    public static final int STEPS = 300;

    /// A picture and what led to it.
    ///
    /// @param words what was done, for the list of steps; empty for the beginning
    public record Step(String words, PictureState state) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Consumer<PictureState>> observers = new ArrayList<>();
    private int at;

    /// A history that begins with the given picture.
    public PictureHistory(PictureState start) {
        steps.add(new Step("", start));
    }

    /// The picture as it is now.
    public PictureState state() {
        return steps.get(at).state();
    }

    /// Makes a change without a name.
    public PictureState apply(PictureChange change) {
        return apply(change, "");
    }

    /// Makes a change; steps that were taken back before are gone. One that changes nothing is not
    /// a step.
    ///
    /// @param words what is done
    public PictureState apply(PictureChange change, String words) {
        PictureState next = change.applyTo(state());
        if (next.equals(state())) {
            return state();
        }
        steps.subList(at + 1, steps.size()).clear();
        steps.add(new Step(words, next));
        if (steps.size() > STEPS + 1) {
            steps.removeFirst();
        }
        return goTo(steps.size() - 1);
    }

    /// Whether there is a step to take back.
    public boolean canUndo() {
        return at > 0;
    }

    /// Whether there is a step to make again.
    public boolean canRedo() {
        return at + 1 < steps.size();
    }

    /// Takes the last step back; without one, nothing happens.
    public PictureState undo() {
        return canUndo() ? goTo(at - 1) : state();
    }

    /// Makes the step again that was last taken back; without one, nothing happens.
    public PictureState redo() {
        return canRedo() ? goTo(at + 1) : state();
    }

    /// All steps there are, the first one first, also those taken back.
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /// Which of [#steps] the picture is.
    public int at() {
        return at;
    }

    /// Takes steps back, or makes them again, until the picture is that step.
    ///
    /// @throws IndexOutOfBoundsException if there is no such step
    public PictureState goTo(int step) {
        PictureState there = steps.get(step).state();
        at = step;
        observers.forEach(observer -> observer.accept(there));
        return there;
    }

    /// Begins anew with another picture: a case was opened.
    public void restart(PictureState start) {
        steps.clear();
        steps.add(new Step("", start));
        goTo(0);
    }

    /// Tells the observer of every picture from now on, beginning with this one.
    public void observe(Consumer<PictureState> observer) {
        observers.add(observer);
        observer.accept(state());
    }
}
