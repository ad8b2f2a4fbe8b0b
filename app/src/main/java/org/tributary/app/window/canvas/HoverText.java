// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.NoteSpots;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/// What the tooltip says of what is under the pointer, without a word of any language.
final class HoverText {

    private final ZoneId zone;

    HoverText(ZoneId zone) {
        this.zone = zone;
    }

    /// What the notes in one place say.
    static String of(NoteSpots.Spot notes) {
        return notes.remarks().stream()
                .map(NoteMarks.Remark::text)
                .collect(Collectors.joining("\n\n"));
    }

    /// Everything a node's label would say.
    String of(PictureNode node) {
        return node.detail().isEmpty() ? node.label() : node.label() + "\n" + node.detail();
    }

    /// From and to, how many, every currency's total, first and last day.
    String of(PictureEdge edge, PictureState state) {
        StringBuilder text = new StringBuilder();
        text.append(label(state, edge.key().from()))
                .append(" → ")
                .append(label(state, edge.key().to()))
                .append("\nΣ ")
                .append(edge.count());
        edge.totals().forEach(total -> text.append("\n").append(total));
        LocalDate first = LocalDate.ofInstant(edge.first(), zone);
        LocalDate last = LocalDate.ofInstant(edge.last(), zone);
        text.append("\n").append(first);
        if (!last.equals(first)) {
            text.append(" – ").append(last);
        }
        return text.toString();
    }

    private static String label(PictureState state, NodeKey key) {
        PlacedNode node = state.nodes().get(key);
        if (node == null) {
            return "";
        }
        String detail = node.node().detail();
        return detail.isEmpty() ? node.node().label() : node.node().label() + " (" + detail + ")";
    }
}
