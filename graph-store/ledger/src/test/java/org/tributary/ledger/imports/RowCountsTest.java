// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RowCountsTest {

    @Test
    void everyRowReadIsInExactlyOneCount() {
        assertThat(new RowCounts(10, 6, 2, 1, 1).read()).isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowCounts(11, 6, 2, 1, 1))
                .withMessage(
                        "11 rows read are not 6 accepted + 2 rejected + 1 duplicate + 1 skipped");
    }

    @Test
    void noCountHidesBehindANegativeOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RowCounts(5, 6, -1, 0, 0));
    }
}
