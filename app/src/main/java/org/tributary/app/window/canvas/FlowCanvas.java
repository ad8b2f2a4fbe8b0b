// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.scene.layout.Region;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.work.Tasks;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;

/// The part of a screen that shows the picture of the money. Confined to the screen's thread.
public interface FlowCanvas extends AutoCloseable {

    /// What is put into a scene. It takes all the room it is given and the keyboard's focus.
    Region region();

    /// Shows a picture. The first one with anything in it is fitted into the view; after that the
    /// view stays where the user put it.
    void show(PictureState state);

    /// Draws in these fonts, colours and words from now on.
    void dress(PictureFonts fonts, PictureColours colours, LegendText words);

    /// Shows these notes where they sit.
    void notes(NoteMarks notes);

    /// Makes these the selection, as another view of the same things has it. Does not report it
    /// back.
    void select(Set<NodeKey> nodes, Set<EdgeKey> edges);

    /// The nodes that are selected.
    Set<NodeKey> selectedNodes();

    /// The arrows that are selected.
    Set<EdgeKey> selectedEdges();

    /// Fits the whole picture into the view.
    void fit();

    /// Comes nearer, around the middle of the view.
    void zoomIn();

    /// Steps back, around the middle of the view.
    void zoomOut();

    /// Brings nodes into view, as little as needed; nothing happens when they are.
    void reveal(Collection<NodeKey> nodes);

    /// Lets the next drag draw freely around nodes, which selects them. Alt does so too while it
    /// is held, and the key L.
    void lasso();

    /// Whether the minimap is shown when some of the picture is out of view.
    boolean hasMinimap();

    /// Shows the minimap whenever some of the picture is out of view; so it is at first.
    void showMinimap();

    /// Shows no minimap.
    void hideMinimap();

    /// Folds the legend to its name, or unfolds it. At first it is folded where it would take
    /// much of the view.
    void toggleLegend();

    /// From where the picture is seen.
    Camera camera();

    /// The view as a PNG file, without what is selected or pointed at.
    byte[] png();

    /// Lets go of timers and images.
    @Override
    void close();

    /// A canvas with nothing in it.
    ///
    /// @param zone in which the dates of an arrow's tooltip are written
    /// @param tasks draws crowds in the background
    static FlowCanvas create(
            FlowCanvasListener listener,
            PictureFonts fonts,
            PictureColours colours,
            LegendText words,
            CanvasWords accessible,
            ZoneId zone,
            Tasks tasks) {
        return new RasterFlowCanvas(listener, fonts, colours, words, accessible, zone, tasks);
    }
}
