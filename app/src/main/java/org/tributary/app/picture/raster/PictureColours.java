// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKind;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.Tint;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.theme.Token;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Every colour of the picture, as opaque 0xAARRGGBB. Immutable.
///
/// @param canvas the ground
/// @param text labels and amounts
/// @param mutedText second lines and the legend
/// @param kinds fill of a node by its kind
/// @param flow arrows
/// @param activeFlow arrows of what is selected or pointed at
/// @param accent the ring of a subject
/// @param selection the halo of what is selected
/// @param panel ground of the legend
/// @param panelEdge outline of the legend
/// @param categories colours of [Tint.Category]; told apart without colour vision
/// @param levels colours of [Tint.Level]
/// @param balance colours of [Tint.Balance]
public record PictureColours(
        int canvas,
        int text,
        int mutedText,
        Map<NodeKind, Integer> kinds,
        int flow,
        int activeFlow,
        int accent,
        int selection,
        int panel,
        int panelEdge,
        List<Integer> categories,
        Ramp levels,
        Ramp balance) {

    public PictureColours {
        kinds = Map.copyOf(kinds);
        categories = List.copyOf(categories);
    }

    /// The colours of a theme.
    public static PictureColours of(ThemeTokens theme) {
        Map<NodeKind, Integer> kinds = new EnumMap<>(NodeKind.class);
        kinds.put(NodeKind.ACCOUNT, theme.argb(Token.NODE_ACCOUNT));
        kinds.put(NodeKind.PARTY, theme.argb(Token.NODE_PARTY));
        kinds.put(NodeKind.INSTITUTION, theme.argb(Token.NODE_INSTITUTION));
        kinds.put(NodeKind.TRANSACTION, theme.argb(Token.NODE_TRANSACTION));
        kinds.put(NodeKind.REST, theme.argb(Token.NODE_GROUP));
        kinds.put(NodeKind.GROUP, theme.argb(Token.NODE_GROUP));
        return new PictureColours(
                theme.argb(Token.BACKGROUND),
                theme.argb(Token.LABEL),
                theme.argb(Token.LABEL_MUTED),
                kinds,
                theme.argb(Token.EDGE),
                theme.argb(Token.EDGE_SELECTED),
                theme.argb(Token.NODE_SUBJECT),
                theme.argb(Token.EDGE_SELECTED),
                theme.argb(Token.LEGEND_BACKGROUND),
                theme.argb(Token.BORDER),
                theme.series(),
                new Ramp(theme.argb(Token.LEVELS)),
                new Ramp(theme.argb(Token.BALANCE)));
    }

    /// The fill of a node: its tint's, else its kind's.
    public int fill(PictureNode node) {
        return colour(node.tint(), fill(node.kind()));
    }

    /// The colour of an arrow: its tint's, else that of all arrows.
    public int stroke(PictureEdge edge) {
        return colour(edge.tint(), flow);
    }

    /// The colour of a tint.
    ///
    /// @param neutral the colour of what has none
    public int colour(Tint tint, int neutral) {
        return switch (tint) {
            case Tint.Neutral() -> neutral;
            case Tint.Category(int index) -> categories.get(index % categories.size());
            case Tint.Level(double share) -> levels.at(share);
            case Tint.Balance(double share) -> balance.at((share + 1) / 2);
        };
    }

    int fill(NodeKind kind) {
        return kinds.getOrDefault(kind, mutedText);
    }
}
