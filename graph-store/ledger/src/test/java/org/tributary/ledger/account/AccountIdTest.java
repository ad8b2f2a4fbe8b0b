// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class AccountIdTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    012          | 8000EBD30        | 012:8000EBD30
                    12           | 8000EBD30        | 12:8000EBD30
                    ''           | 8000EBD30        | 8000EBD30
                    ?            | 17               | ?:17
                    ''           | bitcoincash:qp3w | :bitcoincash:qp3w
                    a:b          | c:d              | a\\:b:c:d
                    """)
    void keysReadBack(String institution, String number, String key) {
        AccountId id = new AccountId(institution, number);

        assertThat(id.key()).isEqualTo(key);
        assertThat(AccountId.parse(key)).isEqualTo(id);
    }

    @Test
    void noTwoAccountsShareAKey() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            AccountId id = new AccountId(word(random, 0), word(random, 1));

            assertThat(AccountId.parse(id.key())).as(id.key()).isEqualTo(id);
        }
    }

    private static String word(Random random, int atLeast) {
        StringBuilder word = new StringBuilder();
        int length = atLeast + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            word.append("a0:\\?".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    @Test
    void keepsLeadingZerosAndStripsBlanksAround() {
        assertThat(new AccountId(" 012 ", " 00A ")).isEqualTo(new AccountId("012", "00A"));
        assertThat(new AccountId("012", "1")).isNotEqualTo(new AccountId("12", "1"));
    }

    @Test
    void anAccountNeedsANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountId.parse("012:"))
                .withMessage("an account needs a number");
    }
}
