// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.alert.AlertState;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class FigureSheetTest {

    @Test
    void theFileSaysWhatTheScreenSays() {
        FigureSheet sheet =
                new FigureSheet(
                        new AlertFigures(
                                List.of(new AlertFigures.Line("fan-in", 4, 1, 1, 1, 2, 0)),
                                Map.of(AlertState.NEW, 1),
                                1,
                                Optional.of(Duration.ofMinutes(90)),
                                Optional.empty(),
                                6,
                                200,
                                9,
                                2));

        assertThat(sheet.csv())
                .contains("new,1\r\n")
                .contains("until-taken,1.5\r\n")
                .contains("until-decided,\r\n")
                .contains("fan-in,4,1,1,1,2,0,0.333,0.333\r\n");
        assertThat(sheet.typologies(FigureSheet::decimal).getFirst().cells())
                .hasSize(FigureSheet.HEADER.size() - 1);
    }
}
