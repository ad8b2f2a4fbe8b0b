// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.views.sankey.SankeyPart.OfBand;
import org.tributary.app.views.sankey.SankeyPart.OfBar;
import org.tributary.app.views.sheet.Way;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Walks a Sankey diagram with the keyboard: up and down along a layer, right and left along the
/// money, from a bar to its largest band and from there to the bar at its end.
///
/// @param sankey what is walked
record SankeyWalk(Sankey sankey) {

    Optional<SankeyPart> next(
            Optional<SankeyPart> from, Way way, Function<SankeyPart, Rectangle2D> place) {
        if (from.isEmpty()) {
            return sankey.bars().keySet().stream()
                    .map(OfBar::new)
                    .map(SankeyPart.class::cast)
                    .findFirst();
        }
        Optional<SankeyPart> next =
                switch (from.get()) {
                    case OfBar(NodeKey node) -> ofBar(node, way, place);
                    case OfBand band -> ofBand(band, way, place);
                };
        return next.or(() -> from);
    }

    private Optional<SankeyPart> ofBar(
            NodeKey node, Way way, Function<SankeyPart, Rectangle2D> place) {
        return switch (way) {
            case RIGHT -> bands().filter(b -> b.from().equals(node)).findFirst().map(b -> b);
            case LEFT -> bands().filter(b -> b.to().equals(node)).findFirst().map(b -> b);
            case UP, DOWN -> {
                int layer = sankey.bars().containsKey(node) ? layer(node) : 0;
                Stream<SankeyPart> beside =
                        sankey.layer(layer).stream().map(bar -> new OfBar(bar.node()));
                yield beside(new OfBar(node), beside, way, place);
            }
        };
    }

    private int layer(NodeKey node) {
        return Optional.ofNullable(sankey.bars().get(node)).map(Bar::layer).orElse(0);
    }

    private Optional<SankeyPart> ofBand(
            OfBand band, Way way, Function<SankeyPart, Rectangle2D> place) {
        return switch (way) {
            case RIGHT -> Optional.of(new OfBar(band.to()));
            case LEFT -> Optional.of(new OfBar(band.from()));
            case UP, DOWN ->
                    beside(band, bands().filter(b -> b.from().equals(band.from())), way, place);
        };
    }

    private Stream<OfBand> bands() {
        return sankey.bands().stream().map(OfBand::of);
    }

    private static Optional<SankeyPart> beside(
            SankeyPart from,
            Stream<? extends SankeyPart> among,
            Way way,
            Function<SankeyPart, Rectangle2D> place) {
        List<SankeyPart> ordered =
                among.map(SankeyPart.class::cast)
                        .sorted(Comparator.comparingDouble(part -> place.apply(part).getMaxY()))
                        .toList();
        int at = ordered.indexOf(from) + (way == Way.UP ? -1 : 1);
        return at >= 0 && at < ordered.size() ? Optional.of(ordered.get(at)) : Optional.empty();
    }
}
