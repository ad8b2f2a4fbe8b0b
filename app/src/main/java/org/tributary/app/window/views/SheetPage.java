// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A view that is drawn on a sheet with a frame around it, linked with the picture by selection.
/// Confined to the screen thread.
///
/// @param <T> what is on the sheet
abstract class SheetPage<T> implements ViewPage {

    final Texts texts;
    final ViewWords words;
    final SheetPane<T> pane;
    final ViewFrame<T> frame;
    private final ViewKit kit;
    private final Basis basis;
    private final String id;
    private final String titleKey;

    /// @param basis of what the view is made
    /// @param chosen told what was clicked
    /// @param opened told what was opened by a double click or Enter
    SheetPage(
            ViewKit kit,
            String id,
            String titleKey,
            Basis basis,
            Consumer<T> chosen,
            Consumer<T> opened) {
        this.kit = kit;
        this.id = id;
        this.titleKey = titleKey;
        this.basis = basis;
        texts = kit.texts();
        words = new ViewWords(texts, kit.exploration());
        pane = new SheetPane<>(kit.fonts(), kit.themes(), chosen, opened);
        frame = new ViewFrame<>(kit, this, pane);
    }

    /// What of the sheet stands for what is selected in the picture.
    abstract Set<T> marked();

    /// Marks on the sheet what is selected in the picture.
    final void mark() {
        pane.select(marked());
    }

    /// Brings the picture to the front.
    final void toPicture() {
        kit.host().openTab("explorer");
    }

    /// Puts the tools at the end that every view has.
    ///
    /// @param show shows in the picture what is selected here
    /// @param table the view as a table; empty if nothing is shown
    final void addUsual(Runnable show, Supplier<List<List<String>>> table) {
        frame.addUsual(basis::take, show, table);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String titleKey() {
        return titleKey;
    }

    @Override
    public final Region view() {
        return frame.root();
    }

    @Override
    public final Basis basis() {
        return basis;
    }

    @Override
    public final void show(Selection selection, PictureState picture) {
        basis.show(selection, picture);
        mark();
    }
}
