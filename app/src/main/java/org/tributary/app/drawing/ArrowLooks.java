// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.ColourKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.Tint;
import org.tributary.app.picture.lens.ArrowWidth;
import org.tributary.app.picture.lens.Lens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Gives arrows the widths and colours a lens asks for.
///
/// @param lens the lens
/// @param words how amounts are written
record ArrowLooks(Lens lens, PictureWords words) {

    /// What is to be drawn.
    record Looks(List<PictureEdge> arrows, Optional<ColourKey.Ends> ends) {}

    Looks of(List<PictureEdge> arrows) {
        if (arrows.isEmpty()) {
            return new Looks(arrows, Optional.empty());
        }
        return switch (lens.arrowColour()) {
            case PLAIN -> new Looks(widths(arrows), Optional.empty());
            case AMOUNT -> byAmount(arrows);
            case TIME -> byTime(arrows);
        };
    }

    private List<PictureEdge> widths(List<PictureEdge> arrows) {
        return lens.width() == ArrowWidth.AMOUNT
                ? arrows
                : arrows.stream().map(arrow -> arrow.weighing(width(arrow))).toList();
    }

    private double width(PictureEdge arrow) {
        return switch (lens.width()) {
            case AMOUNT -> arrow.weight();
            // A hundred times as many, so that one to a million fill the scale of widths.
            case COUNT -> 100.0 * arrow.count();
            case EQUAL -> 1e3;
        };
    }

    private Looks byAmount(List<PictureEdge> arrows) {
        double least = arrows.stream().mapToDouble(PictureEdge::weight).min().orElse(0);
        double most = arrows.stream().mapToDouble(PictureEdge::weight).max().orElse(0);
        PictureEdge smallest = first(arrows, least);
        PictureEdge largest = first(arrows, most);
        return new Looks(
                widths(
                        arrows.stream()
                                .map(
                                        a ->
                                                a.tinted(
                                                        level(
                                                                Math.log1p(a.weight()),
                                                                Math.log1p(least),
                                                                Math.log1p(most))))
                                .toList()),
                Optional.of(
                        new ColourKey.Ends(
                                smallest.totals().getFirst(), largest.totals().getFirst())));
    }

    private static PictureEdge first(List<PictureEdge> arrows, double weight) {
        return arrows.stream().filter(a -> a.weight() == weight).findFirst().orElseThrow();
    }

    private Looks byTime(List<PictureEdge> arrows) {
        long first = arrows.stream().mapToLong(a -> a.last().toEpochMilli()).min().orElse(0);
        long last = arrows.stream().mapToLong(a -> a.last().toEpochMilli()).max().orElse(0);
        return new Looks(
                widths(arrows.stream().map(a -> a.tinted(moment(a, first, last))).toList()),
                Optional.of(new ColourKey.Ends(day(arrows, first), day(arrows, last))));
    }

    private String day(List<PictureEdge> arrows, long millis) {
        return arrows.stream()
                .filter(a -> a.last().toEpochMilli() == millis)
                .map(a -> LocalDate.ofInstant(a.last(), words.zone()).toString())
                .findFirst()
                .orElse("");
    }

    private static Tint moment(PictureEdge arrow, long first, long last) {
        return level((double) arrow.last().toEpochMilli() - first, 0, (double) last - first);
    }

    private static Tint level(double value, double least, double most) {
        return new Tint.Level(most > least ? (value - least) / (most - least) : 1);
    }
}
