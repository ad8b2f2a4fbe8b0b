// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.beans.value.ObservableBooleanValue;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.tributary.app.window.canvas.FlowCanvas;
import org.tributary.app.window.kit.Command;

import java.util.List;

/// The commands that change how the picture is seen, or take up a tool, and nothing in it.
///
/// @param shown whether there is a picture
record CanvasCommands(FlowCanvas canvas, ObservableBooleanValue shown) {

    List<Command> all() {
        return List.of(
                Command.of("picture.fit", "command.picture.fit", canvas::fit)
                        .icon(MaterialDesignF.FIT_TO_SCREEN_OUTLINE)
                        .keys("Shortcut+0")
                        .when(shown),
                Command.of("picture.zoomIn", "command.picture.zoomIn", canvas::zoomIn)
                        .icon(MaterialDesignM.MAGNIFY_PLUS_OUTLINE)
                        .keys("Shortcut+Plus")
                        .when(shown),
                Command.of("picture.zoomOut", "command.picture.zoomOut", canvas::zoomOut)
                        .icon(MaterialDesignM.MAGNIFY_MINUS_OUTLINE)
                        .keys("Shortcut+Minus")
                        .when(shown),
                Command.of("picture.lasso", "command.picture.lasso", canvas::lasso)
                        .icon(MaterialDesignL.LASSO)
                        .keys("Shortcut+L")
                        .when(shown),
                Command.of("picture.minimap", "command.picture.minimap", this::toggleMinimap)
                        .icon(MaterialDesignM.MAP_OUTLINE)
                        .keys("Shortcut+Alt+M")
                        .when(shown),
                Command.of("picture.legend", "command.picture.legend", canvas::toggleLegend)
                        .icon(MaterialDesignM.MAP_LEGEND)
                        .keys("Shortcut+Alt+L")
                        .when(shown));
    }

    private void toggleMinimap() {
        if (canvas.hasMinimap()) {
            canvas.hideMinimap();
        } else {
            canvas.showMinimap();
        }
    }
}
