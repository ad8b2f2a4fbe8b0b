// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void leavesOrdinaryTextOfAllScriptsAlone() {
        String text = "J\u00f8rgen \u6d77\u6e2f \u0645\u062d\u0645\u062f \ud83d\ude00\tx\ny";

        assertThat(CellText.shown(text)).isEqualTo(text);
    }

    @Test
    void showsWhatACellCannotHoldAsItsCode() {
        assertThat(CellText.shown("a\u0000b\u0007\ud800c\uffff"))
                .isEqualTo("a\\u0000b\\u0007\\uD800c\\uFFFF");
    }

    @Test
    void showsCharactersThatReorderANameAsTheirCode() {
        assertThat(CellText.shown("Ada\u202efdp.exe")).isEqualTo("Ada\\u202Efdp.exe");
    }

    @Test
    void makesOneLineBreakOfCarriageReturnAndLineFeed() {
        assertThat(CellText.shown("a\r\nb\rc")).isEqualTo("a\nb\\u000Dc");
    }

    @Test
    void cutsWhatIsLongerThanACellAndSaysSo() {
        assertThat(CellText.shown("x".repeat(32_767))).hasSize(32_767);
        assertThat(CellText.shown("x".repeat(32_768)))
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("x [... 81 more characters, whole in the case]");
    }

    @Test
    void keepsExcelFromReadingAnEscapeThatIsNone() {
        assertThat(CellText.written("_x003D_1")).isEqualTo("_x005F_x003D_1");
        assertThat(CellText.written("max_xyz_")).isEqualTo("max_xyz_");
    }
}
