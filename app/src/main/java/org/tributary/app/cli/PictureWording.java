// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.drawing.PicturePhrases;
import org.tributary.app.drawing.Role;
import org.tributary.app.picture.raster.LegendSigns;
import org.tributary.app.picture.raster.LegendText;

import java.time.ZoneOffset;
import java.util.Map;

/// The words of pictures drawn by commands, which speak English.
final class PictureWording {

    static final PicturePhrases PHRASES =
            new PicturePhrases(
                    "%s more",
                    "bank %s",
                    "%s accounts",
                    "community %s",
                    "net %s",
                    "+ 1 currency",
                    "+ %s currencies",
                    Map.of(
                            Role.SOURCE, "only pays",
                            Role.DESTINATION, "is only paid",
                            Role.COLLECTOR, "collects from many",
                            Role.DISTRIBUTOR, "distributes to many",
                            Role.PASS_THROUGH, "passes on what it gets",
                            Role.ORDINARY, "other"),
                    "unknown",
                    "more went out",
                    "more came in",
                    "low risk",
                    "severe risk");

    static final LegendText LEGEND =
            new LegendText(
                    new LegendSigns(
                            "legend",
                            "account",
                            "party",
                            "bank",
                            "chain transaction",
                            "accounts not drawn one by one",
                            "group of accounts",
                            "subject of the case",
                            "pinned: layouts leave it there",
                            "note of the case"),
                    "size: money through the account",
                    "width: amount of the flow",
                    "who pays stands left of who is paid",
                    "",
                    ZoneOffset.UTC);

    static final LegendText TRACED =
            LEGEND.withWidth("width: traced money").withReading("money flows along the arrow");

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
