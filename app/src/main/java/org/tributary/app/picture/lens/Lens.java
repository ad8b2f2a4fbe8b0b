// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

/// How the picture is looked at: what counts, what an arrow is, and what sizes and colours mean.
/// Part of the picture, so that undo brings it back. Immutable.
///
/// @param arrows what one arrow stands for
/// @param filter which transfers count
/// @param size what the size of a node means
/// @param colour what the colour of a node means
/// @param width what the width of an arrow means
/// @param arrowColour what the colour of an arrow means
public record Lens(
        ArrowMode arrows,
        TransferFilter filter,
        NodeSizing size,
        NodeColouring colour,
        ArrowWidth width,
        ArrowColouring arrowColour) {

    /// Flows, nothing hidden, sizes and widths by amount, no colours.
    public static final Lens PLAIN =
            new Lens(
                    ArrowMode.FLOWS,
                    TransferFilter.NONE,
                    NodeSizing.MONEY,
                    NodeColouring.PLAIN,
                    ArrowWidth.AMOUNT,
                    ArrowColouring.PLAIN);

    /// The same with other arrows.
    public Lens with(ArrowMode other) {
        return new Lens(other, filter, size, colour, width, arrowColour);
    }

    /// The same with another filter.
    public Lens with(TransferFilter other) {
        return new Lens(arrows, other, size, colour, width, arrowColour);
    }

    /// The same with another meaning of sizes.
    public Lens with(NodeSizing other) {
        return new Lens(arrows, filter, other, colour, width, arrowColour);
    }

    /// The same with another meaning of colours.
    public Lens with(NodeColouring other) {
        return new Lens(arrows, filter, size, other, width, arrowColour);
    }

    /// The same with another meaning of widths.
    public Lens with(ArrowWidth other) {
        return new Lens(arrows, filter, size, colour, other, arrowColour);
    }

    /// The same with another meaning of the arrows' colours.
    public Lens with(ArrowColouring other) {
        return new Lens(arrows, filter, size, colour, width, other);
    }
}
