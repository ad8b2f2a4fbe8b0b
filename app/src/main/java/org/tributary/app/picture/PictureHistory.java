// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// The picture as it is now and the way back. Undo gives back the very state that was there, so
/// nothing can drift. Confined to one thread; observers are told on that thread, after each step.
public final class PictureHistory {

    /// How many steps can be taken back; states share their nodes, so each costs little.
    public static final int STEPS = 300;

    private final Deque<PictureState> past = new ArrayDeque<>();
    private final Deque<PictureState> future = new ArrayDeque<>();
    private final List<Consumer<PictureState>> observers = new ArrayList<>();
    private PictureState now;

    /// A history that begins with the given picture.
    public PictureHistory(PictureState start) {
        now = start;
    }

    /// The picture as it is now.
    public PictureState state() {
        return now;
    }

    /// Makes a change. One that changes nothing is not a step.
    public PictureState apply(PictureChange change) {
        PictureState next = change.applyTo(now);
        if (next.equals(now)) {
            return now;
        }
        past.push(now);
        if (past.size() > STEPS) {
            past.removeLast();
        }
        future.clear();
        return become(next);
    }

    /// Whether there is a step to take back.
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /// Whether there is a step to make again.
    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// Takes the last step back; without one, nothing happens.
    public PictureState undo() {
        if (past.isEmpty()) {
            return now;
        }
        future.push(now);
        return become(past.pop());
    }

    /// Makes the step again that was last taken back; without one, nothing happens.
    public PictureState redo() {
        if (future.isEmpty()) {
            return now;
        }
        past.push(now);
        return become(future.pop());
    }

    /// Begins anew with another picture: a case was opened.
    public void restart(PictureState start) {
        past.clear();
        future.clear();
        become(start);
    }

    /// Tells the observer of every picture from now on, beginning with this one.
    public void observe(Consumer<PictureState> observer) {
        observers.add(observer);
        observer.accept(now);
    }

    private PictureState become(PictureState next) {
        now = next;
        observers.forEach(observer -> observer.accept(next));
        return next;
    }
}
