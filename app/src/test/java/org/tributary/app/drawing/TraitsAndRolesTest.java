// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.ledger.account.AccountKind;

class TraitsAndRolesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 0, ORDINARY",
        "0, 10, 0, 1, 0, 1, SOURCE",
        "10, 0, 1, 0, 1, 0, DESTINATION",
        // Five payers and more than three times as many as are paid.
        "100, 10, 5, 1, 5, 1, COLLECTOR",
        "100, 10, 4, 1, 4, 1, ORDINARY",
        "100, 10, 6, 2, 6, 2, COLLECTOR",
        "100, 10, 5, 2, 5, 2, ORDINARY",
        "10, 100, 1, 5, 1, 5, DISTRIBUTOR",
        "10, 100, 1, 4, 1, 4, ORDINARY",
        // Collecting goes before passing on.
        "100, 100, 5, 1, 5, 1, COLLECTOR",
        "100, 100, 1, 1, 1, 1, PASS_THROUGH",
        "105, 95, 1, 1, 1, 1, PASS_THROUGH",
        "95, 105, 1, 1, 1, 1, PASS_THROUGH",
        "106, 94, 1, 1, 1, 1, ORDINARY",
    })
    void aRoleBeginsExactlyAtItsBounds(
            double in, double out, int received, int sent, int payers, int payees, Role role) {
        assertThat(Role.of(new AccountMeasure(in, out, received, sent, payers, payees)))
                .isEqualTo(role);
    }

    @Test
    void whatAnAccountPaysToItselfMakesItNoSource() {
        DrawnGraph drawn = DrawnGraph.of("a -> a 5.00 EUR 2026-01-01");

        assertThat(Role.of(drawn.ledger().measures().of(0))).isEqualTo(Role.ORDINARY);
        assertThat(drawn.ledger().measures().of(0).moved()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "012, DE89370400440532013000, DE",
        "012, DE88370400440532013000, ''",
        // The account's own number tells more than the bank it is kept at.
        "BNPAFRPP, DE89370400440532013000, DE",
        "BNPAFRPP, 4711, FR",
        "BNPAFRPPXXX, 4711, FR",
        "BNPAFRPPX, 4711, ''",
        "bnpafrpp, 4711, ''",
        "BNPAZZPP, 4711, ''",
        "012, 4711, ''",
        "'', 4711, ''",
    })
    void theCountryIsThatOfTheIbanElseOfTheBicElseUnknown(
            String institution, String number, String country) {
        AccountTraits traits =
                AccountTraits.of(1, scan -> scan.account(0, institution, number, AccountKind.BANK));

        assertThat(traits.country(0)).isEqualTo(country);
        assertThat(traits.bank(0)).isEqualTo(institution);
        assertThat(traits.countries()).contains("", country);
    }

    @Test
    void ofAnAccountNobodyToldOfNothingIsKnown() {
        AccountTraits traits =
                AccountTraits.of(2, scan -> scan.account(9, "BNPAFRPP", "1", AccountKind.BANK));

        assertThat(traits.country(1)).isEmpty();
        assertThat(traits.bank(1)).isEmpty();
        assertThat(traits.country(9)).isEmpty();
        assertThat(traits.bank(9)).isEmpty();
    }
}
