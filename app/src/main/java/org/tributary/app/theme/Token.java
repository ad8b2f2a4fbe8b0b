// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.theme;

import java.util.List;
import java.util.Locale;

/// The name of a colour. What each is for stands in `tokens.properties`; `NODE_ACCOUNT` is
/// written `node.account` there and `-t-node-account` in stylesheets.
public enum Token {
    SURFACE,
    SURFACE_RAISED,
    SURFACE_SUNKEN,
    SURFACE_HOVER,
    SURFACE_SELECTED,
    BORDER,
    BORDER_STRONG,
    TEXT,
    TEXT_MUTED,
    TEXT_DISABLED,
    ACCENT,
    ACCENT_TEXT,
    DANGER,
    DANGER_TEXT,
    WARNING,
    SUCCESS,
    BACKGROUND,
    NODE_ACCOUNT,
    NODE_PARTY,
    NODE_INSTITUTION,
    NODE_GROUP,
    NODE_TRANSACTION,
    NODE_SUBJECT,
    NODE_LISTED,
    EDGE,
    EDGE_SELECTED,
    LABEL,
    LABEL_MUTED,
    LABEL_HALO,
    LEGEND_BACKGROUND,
    SERIES_1,
    SERIES_2,
    SERIES_3,
    SERIES_4,
    SERIES_5,
    SERIES_6,
    SERIES_7,
    SERIES_8,
    HEAT_1,
    HEAT_2,
    HEAT_3,
    HEAT_4,
    HEAT_5,
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    BALANCE_1,
    BALANCE_2,
    BALANCE_3;

    /// The colour-blind-safe set, in the order in which it is handed out.
    public static final List<Token> SERIES =
            List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8);

    /// A scale that goes one way, from low to high.
    public static final List<Token> LEVELS = List.of(LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4);

    /// A scale that goes two ways, from one end over the middle to the other.
    public static final List<Token> BALANCE = List.of(BALANCE_1, BALANCE_2, BALANCE_3);

    /// How the token file writes this name, such as `node.account`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /// How a stylesheet writes this name, such as `-t-node-account`.
    public String cssName() {
        return "-t-" + key().replace('.', '-');
    }
}
