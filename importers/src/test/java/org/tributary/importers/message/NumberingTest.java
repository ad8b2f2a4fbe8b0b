// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.ledger.account.Iban;

class NumberingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"GB33BUKB20201555555555", "CH2909000000250094239", "FI7433010001222090"})
    void knowsIbansByTheirCheckDigits(String iban) {
        assertThat(Iban.isValid(iban)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB34BUKB20201555555555", "GB33", "00123456789012345678", ""})
    void takesNothingElseForAnIban(String number) {
        assertThat(Iban.isValid(number)).isFalse();
    }

    @Test
    void writesAnIbanInOneForm() {
        assertThat(Numbering.account("gb33 BUKB 2020 1555 5555 55"))
                .isEqualTo("GB33BUKB20201555555555");
    }

    @Test
    void keepsOtherNumbersAsTheyStand() {
        assertThat(Numbering.account(" 00 12-ab ")).isEqualTo("00 12-ab");
    }

    @Test
    void leavesOutTheHeadOfficeOfABic() {
        assertThat(Numbering.bank("DEUTDEFFXXX")).isEqualTo("DEUTDEFF");
        assertThat(Numbering.bank("DEUTDEFF500")).isEqualTo("DEUTDEFF500");
        assertThat(Numbering.bank("SOME BANKXXX")).isEqualTo("SOME BANKXXX");
    }

    @Test
    void identifiesAnIbanWithoutItsBank() {
        PaymentParty withBank = new PaymentParty("CH2909000000250094239", "POFICHBEXXX", "A");
        PaymentParty local = new PaymentParty("4711", "POFICHBEXXX", "A");

        assertThat(withBank.identifyingBank()).isEmpty();
        assertThat(local.identifyingBank()).isEqualTo("POFICHBE");
    }
}
