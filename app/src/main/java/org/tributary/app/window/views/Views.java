// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.scene.control.Tab;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.kit.ThemeSwitch;
import org.tributary.app.work.Tasks;

import java.util.List;

/// The views beside the picture, each in a tab of its own. Registers its commands while it lives.
/// To be used on the screen thread.
public final class Views implements LinkedView {

    /// Makes tabs.
    @FunctionalInterface
    public interface Tabs {
        /// @param id stable, for [ViewsHost#openTab]
        /// @param titleKey key of its words
        Tab add(String id, String titleKey, Region content);
    }

    private final Commands commands;
    private final ViewsHost host;
    private final List<ViewPage> pages;
    private final List<Command> own;

    /// @param host the rest of the window
    public Views(
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            Commands commands,
            ThemeSwitch themes,
            PictureFonts fonts,
            ViewsHost host) {
        this.commands = commands;
        this.host = host;
        var kit = new ViewKit(exploration, tasks, texts, themes, fonts, host);
        pages = List.of(new SankeyPage(kit), new StepsPage(kit), new MatrixPage(kit));
        own =
                List.of(
                        tab(
                                "views.picture",
                                "command.views.picture",
                                "explorer",
                                MaterialDesignG.GRAPH_OUTLINE,
                                1),
                        tab(
                                "views.sankey",
                                "command.views.sankey",
                                "sankey",
                                MaterialDesignC.CHART_SANKEY,
                                2),
                        tab(
                                "views.steps",
                                "command.views.steps",
                                "steps",
                                MaterialDesignS.STEP_FORWARD,
                                3),
                        tab(
                                "views.matrix",
                                "command.views.matrix",
                                "matrix",
                                MaterialDesignG.GRID,
                                4));
        commands.add(own.toArray(Command[]::new));
    }

    private Command tab(String id, String textKey, String tab, Ikon icon, int number) {
        return Command.of(id, textKey, () -> host.openTab(tab))
                .icon(icon)
                .keys("Shortcut+" + number);
    }

    /// Puts every view into a tab; a view is made when its tab is opened.
    public void addTo(Tabs tabs) {
        for (ViewPage page : pages) {
            Tab tab = tabs.add(page.id(), page.titleKey(), page.view());
            tab.selectedProperty().subscribe(page.basis()::open);
        }
    }

    @Override
    public void show(Selection selection, PictureState picture) {
        pages.forEach(page -> page.show(selection, picture));
    }

    @Override
    public void pictureChanged(PictureState picture) {
        pages.forEach(page -> page.basis().pictureChanged(picture));
    }

    @Override
    public void caseChanged() {
        pages.forEach(page -> page.basis().changed());
    }

    @Override
    public void otherLedger() {
        caseChanged();
    }

    @Override
    public void close() {
        commands.remove(own.stream().map(Command::id).toList());
        pages.forEach(ViewPage::close);
    }
}
