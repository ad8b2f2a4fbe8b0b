// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.shell;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.Optional;

/// The room for the screens of an open case: a panel left, tabs in the middle, an inspector right,
/// a panel below the tabs. The three around the middle can be folded away and keep their size.
/// Each is empty, and takes no room, until something is put into it.
public final class Workspace implements Screen {

    private static final double LEFT_WIDTH = 230;
    private static final double RIGHT_WIDTH = 290;
    private static final double BOTTOM_HEIGHT = 200;

    private final Texts texts;
    private final StackPane root = new StackPane();
    private final TabPane tabs = new TabPane();
    private final FoldingPane middle;
    private final FoldingPane across;

    /// An empty workspace.
    public Workspace(Texts texts) {
        this.texts = texts;
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("workspace-tabs");
        middle = new FoldingPane(Orientation.VERTICAL, tabs, 0, BOTTOM_HEIGHT);
        across = new FoldingPane(Orientation.HORIZONTAL, middle.view(), LEFT_WIDTH, RIGHT_WIDTH);
        SplitPane split = across.view();
        root.getChildren().add(split);
        root.getStyleClass().add("workspace");
    }

    /// Puts a panel at the left and shows it.
    public void left(Region panel) {
        across.before(panel);
    }

    /// Puts an inspector at the right and shows it.
    public void right(Region panel) {
        across.after(panel);
    }

    /// Puts a panel below the tabs and shows it.
    public void bottom(Region panel) {
        middle.after(panel);
    }

    /// Adds a tab to the middle.
    ///
    /// @param id stable, for [#showTab]
    /// @param titleKey key of its words
    /// @return the tab, for a count in its title
    public Tab addTab(String id, String titleKey, Region content) {
        var tab = new Tab(texts.of(titleKey), content);
        tab.setId(id);
        tabs.getTabs().add(tab);
        return tab;
    }

    /// Brings a tab to the front; does nothing if there is none of this id.
    public void showTab(String id) {
        Optional<Tab> wanted =
                tabs.getTabs().stream().filter(tab -> id.equals(tab.getId())).findFirst();
        wanted.ifPresent(tab -> tabs.getSelectionModel().select(tab));
    }

    /// Whether the left panel is unfolded.
    public BooleanProperty leftShown() {
        return across.beforeShown();
    }

    /// Whether the inspector is unfolded.
    public BooleanProperty rightShown() {
        return across.afterShown();
    }

    /// Whether the panel below is unfolded.
    public BooleanProperty bottomShown() {
        return middle.afterShown();
    }

    /// The commands that fold and unfold; to be registered while the workspace is shown.
    public List<Command> commands() {
        return List.of(
                fold("view.left", "command.view.left", leftShown())
                        .icon(MaterialDesignD.DOCK_LEFT)
                        .keys("Shortcut+Shift+L"),
                fold("view.bottom", "command.view.bottom", bottomShown())
                        .icon(MaterialDesignD.DOCK_BOTTOM)
                        .keys("Shortcut+Shift+B"),
                fold("view.right", "command.view.right", rightShown())
                        .icon(MaterialDesignD.DOCK_RIGHT)
                        .keys("Shortcut+Shift+I"));
    }

    @Override
    public Region view() {
        return root;
    }

    private static Command fold(String id, String textKey, BooleanProperty shown) {
        return Command.of(id, textKey, () -> shown.set(!shown.get()));
    }
}
