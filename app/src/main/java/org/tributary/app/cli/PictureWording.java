// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.picture.raster.LegendText;

import java.util.List;

/// The words of pictures drawn by commands, which speak English.
final class PictureWording {

    static final String MORE = "%s more";
    static final String BANK = "bank %s";

    static final LegendText LEGEND =
            new LegendText(
                    "account",
                    "party",
                    "bank",
                    "chain transaction",
                    "accounts not drawn one by one",
                    "subject of the case",
                    "size: money through the account",
                    "width: amount of the flow",
                    "who pays stands left of who is paid",
                    "",
                    List.of());

    /// The legend of a picture that was laid out.
    ///
    /// @param layout its name; empty for the picture as the window builds it up
    static LegendText legend(String layout) {
        return switch (layout) {
            case "", "flow" -> LEGEND;
            case "lanes" -> LEGEND.withReading("from left to right: time of the first payment");
            default -> LEGEND.withReading("money flows along the arrow");
        };
    }

    private PictureWording() {}
}
