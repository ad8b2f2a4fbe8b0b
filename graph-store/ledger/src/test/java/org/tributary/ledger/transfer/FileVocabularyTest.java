// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.AccountMention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class FileVocabularyTest {

    private final FileVocabulary words = new FileVocabulary();

    private int fromBytes(AccountKind kind, String bank, String number) {
        byte[] text = ("," + bank + "," + number + ",").getBytes(StandardCharsets.US_ASCII);
        int at = bank.length() + 2;
        return words.account(kind, text, 1, 1 + bank.length(), at, at + number.length());
    }

    private static AccountMention bankAccount(String bank, String number) {
        return new AccountMention.Numbered(new AccountId(bank, number), AccountKind.BANK);
    }

    @Test
    void knowsAnAccountHoweverItIsSpelled() {
        int first = words.account(new AccountId("012", "8000EBD30"));

        assertThat(fromBytes(AccountKind.BANK, "012", "8000EBD30")).isEqualTo(first);
        assertThat(fromBytes(AccountKind.BANK, "", "8000EBD30")).isEqualTo(1);
        assertThat(words.account(new AccountId("", "8000EBD30"))).isEqualTo(1);
        assertThat(words.accounts())
                .containsExactly(bankAccount("012", "8000EBD30"), bankAccount("", "8000EBD30"));
    }

    @Test
    void keepsAccountsApartWhoseLettersRunTogetherAlike() {
        assertThat(fromBytes(AccountKind.BANK, "01", "23")).isZero();
        assertThat(fromBytes(AccountKind.BANK, "012", "3")).isEqualTo(1);
        assertThat(fromBytes(AccountKind.BANK, "", "0123")).isEqualTo(2);
        assertThat(fromBytes(AccountKind.WALLET, "01", "23")).isEqualTo(3);
        assertThat(words.accounts().get(3))
                .isEqualTo(
                        new AccountMention.Numbered(new AccountId("01", "23"), AccountKind.WALLET));
    }

    @Test
    void numbersEveryKindOfMentionInOneOrder() {
        int own = words.account(new AccountId("银行", "12"));
        int shop = words.counterparty(own, "Shop", AccountMention.Side.PAYEE);
        int plain = words.account(new AccountId("B", "12"));

        assertThat(List.of(own, shop, plain)).containsExactly(0, 1, 2);
        assertThat(words.account(new AccountId("银行", "12"))).isZero();
        assertThat(words.counterparty(own, "Shop", AccountMention.Side.PAYER)).isEqualTo(1);
        assertThat(words.accounts())
                .containsExactly(
                        bankAccount("银行", "12"),
                        new AccountMention.Counterparty(own, "Shop", AccountMention.Side.PAYEE),
                        bankAccount("B", "12"));
    }

    @Test
    void findsEachOfManyAccountsAgain() {
        SplittableRandom random = new SplittableRandom(5);
        Map<AccountId, Integer> expected = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String bank = random.nextInt(3) == 0 ? "Bänk" : "0" + random.nextInt(50);
            AccountId id = new AccountId(bank, "A" + random.nextInt(5_000));
            int index = words.account(id);
            assertThat(index).isEqualTo(expected.computeIfAbsent(id, k -> expected.size()));
        }
        List<AccountMention> inOrder = new ArrayList<>();
        expected.keySet().forEach(id -> inOrder.add(bankAccount(id.institution(), id.number())));
        assertThat(words.accounts()).isEqualTo(inOrder);
    }

    @Test
    void knowsNoAccountWithoutNumber() {
        assertThatThrownBy(() -> fromBytes(AccountKind.BANK, "012", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an account needs a number");
    }
}
