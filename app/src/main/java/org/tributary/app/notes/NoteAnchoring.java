// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.notes;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.raster.NoteSpots;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.casework.NoteAnchor.Area;
import org.tributary.ledger.casework.NoteAnchor.OnAccount;
import org.tributary.ledger.casework.NoteAnchor.OnFlow;
import org.tributary.ledger.casework.NoteAnchor.OnRegion;
import org.tributary.ledger.casework.NoteAnchor.OnTransfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says what a note about a selection sits on. Stateless and thread-safe.
public final class NoteAnchoring {

    /// How far a region reaches beyond the centres of its nodes, in the picture's units: far
    /// enough to clear the largest node and its label's first line.
    private static final double MARGIN = NoteSpots.MARGIN;

    private NoteAnchoring() {}

    /// One row picked in the table is more particular than the arrow it belongs to; one account or
    /// arrow more than a part of the picture; nothing selected means the case.
    ///
    /// @param rows the transactions picked in the table
    public static NoteAnchor of(Selection selection, PictureState picture, List<TransferId> rows) {
        if (rows.size() == 1) {
            return new OnTransfer(rows.getFirst());
        }
        if (selection.nodes().isEmpty() && selection.edges().size() == 1) {
            Optional<TransferId> single = selection.edges().iterator().next().transfer();
            if (single.isPresent()) {
                return new OnTransfer(single.get());
            }
        }
        Optional<Integer> account = selection.singleAccount();
        if (account.isPresent()) {
            return new OnAccount(account.get());
        }
        Optional<EdgeKey> arrow = selection.singleFlow();
        if (arrow.isPresent()) {
            return new OnFlow(arrow.get().from().account(), arrow.get().to().account());
        }
        return region(selection, picture);
    }

    /// The rows a note rests on to begin with: those that were picked, and the transaction it is
    /// about.
    public static List<TransferId> cites(NoteAnchor anchor, List<TransferId> rows) {
        return rows.isEmpty() && anchor instanceof OnTransfer(TransferId about)
                ? List.of(about)
                : List.copyOf(rows);
    }

    private static NoteAnchor region(Selection selection, PictureState picture) {
        Set<NodeKey> nodes = new LinkedHashSet<>(selection.nodes());
        selection
                .edges()
                .forEach(
                        edge -> {
                            nodes.add(edge.from());
                            nodes.add(edge.to());
                        });
        List<Place> places = nodes.stream().flatMap(key -> picture.place(key).stream()).toList();
        if (places.isEmpty()) {
            return NoteAnchor.wholeCase();
        }
        double left = places.stream().mapToDouble(Place::x).min().orElseThrow() - MARGIN;
        double top = places.stream().mapToDouble(Place::y).min().orElseThrow() - MARGIN;
        double right = places.stream().mapToDouble(Place::x).max().orElseThrow() + MARGIN;
        double bottom = places.stream().mapToDouble(Place::y).max().orElseThrow() + MARGIN;
        Area area = new Area(left, top, right - left, bottom - top);
        return new OnRegion(
                area,
                picture.nodes().values().stream()
                        .filter(node -> holds(area, node))
                        .flatMap(node -> accounts(node.key(), picture))
                        .sorted()
                        .toList());
    }

    private static Stream<Integer> accounts(NodeKey key, PictureState picture) {
        if (key.isAccount()) {
            return Stream.of(key.account());
        }
        return Stream.ofNullable(picture.groups().get(key))
                .flatMap(group -> group.members().keySet().stream());
    }

    private static boolean holds(Area area, PlacedNode node) {
        double x = node.place().x() - area.left();
        double y = node.place().y() - area.top();
        return x >= 0 && y >= 0 && x <= area.width() && y <= area.height();
    }
}
