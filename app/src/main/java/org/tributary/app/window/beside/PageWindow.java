// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;

import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.SideWindows;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A window beside the picture with one page in it; open once at most. The page is made when the
/// window opens and forgotten when it closes. To be used on the screen thread.
///
/// @param <P> the page
public final class PageWindow<P extends Screen> {

    private final SideWindows windows;
    private final String id;
    private final String title;
    private final Dimension2D size;
    private final Supplier<P> page;
    private Optional<P> shown = Optional.empty();

    /// @param id which of the windows it is
    /// @param title neutral words, never content of a case
    /// @param size of the page when it opens, in pixels
    /// @param page makes the page
    public PageWindow(
            SideWindows windows, String id, String title, Dimension2D size, Supplier<P> page) {
        this.windows = windows;
        this.id = id;
        this.title = title;
        this.size = size;
        this.page = page;
    }

    /// Opens the window, or brings it to the front.
    ///
    /// @param asked what is wanted of the page then
    public void open(Consumer<P> asked) {
        windows.show(id, title, size.getWidth(), size.getHeight(), this::made);
        ifOpen(asked);
    }

    private Screen made() {
        P made = page.get();
        shown = Optional.of(made);
        return new Shown(made);
    }

    /// Does something with the page if there is one.
    public void ifOpen(Consumer<P> asked) {
        shown.ifPresent(asked);
    }

    /// Closes the window if it is open.
    public void close() {
        windows.close(id);
    }

    /// The page in its window, forgotten with it.
    private final class Shown implements Screen {

        private final P made;

        Shown(P made) {
            this.made = made;
        }

        @Override
        public Region view() {
            return made.view();
        }

        @Override
        public void close() {
            made.close();
            shown = Optional.empty();
        }
    }
}
