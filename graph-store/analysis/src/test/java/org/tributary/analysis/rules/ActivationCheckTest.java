// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Rules that break what their cards promise are kept from being used.
class ActivationCheckTest {

    @Test
    void theStandardMayBeUsed() {
        assertThat(ActivationCheck.refusals(RuleSet.standard())).isEmpty();
    }

    @Test
    void aRuleThatMissesItsOwnExampleIsRefusedWithTheValueToGoBackTo() {
        RuleSet deaf = RuleText.parse("[fan-out]\npayees = 50");

        assertThat(ActivationCheck.refusals(deaf))
                .singleElement()
                .asString()
                .startsWith("fan-out no longer finds \"")
                .contains("Go back towards payees = ")
                .endsWith(", or turn it off.");
    }

    @Test
    void whatIsOffIsNotHeldAgainstItsCard() {
        assertThat(ActivationCheck.refusals(RuleText.parse("[fan-out]\non = no\npayees = 50")))
                .isEmpty();
    }

    @Test
    void anExceptionMayFindLess() {
        assertThat(
                        ActivationCheck.refusals(
                                RuleText.parse("[fan-out segment=business]\npayees = 50")))
                .isEmpty();
    }
}
