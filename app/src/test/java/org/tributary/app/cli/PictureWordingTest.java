// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.layout.Layouts;

class PictureWordingTest {

    @Test
    void onlyPicturesFromLeftToRightClaimThatPayersStandLeft() {
        assertThat(PictureWording.legend("").reading()).contains("left of who is paid");
        assertThat(PictureWording.legend("flow").reading()).contains("left of who is paid");
        assertThat(new Layouts(Layouts.SEED).names())
                .filteredOn(name -> !name.equals("flow"))
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        name ->
                                assertThat(PictureWording.legend(name).reading())
                                        .isNotEmpty()
                                        .doesNotContain("left of"));
    }
}
