// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.statement.AccountKinds;
import org.tributary.importers.statement.DirectionWords;
import org.tributary.importers.statement.Naming;
import org.tributary.importers.statement.OwnAccount;
import org.tributary.importers.statement.RowOrder;
import org.tributary.importers.statement.SignRule;
import org.tributary.importers.statement.StatementRules;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.imports.EntryNote;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class ProfilesTest {

    @TempDir Path folder;
    private final Importers importers = Importers.shipped();

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("f.csv"), text);
    }

    private Recognised recognise(String text, String... settings) throws IOException {
        return importers.recognise(file(text), Optional.empty(), Settings.of(List.of(settings)));
    }

    @Test
    void survivesWritingAndReading() {
        for (ImportProfile profile : importers.library().profiles()) {
            assertThat(ProfileText.read(ProfileText.write(profile))).isEqualTo(profile);
        }
    }

    @Test
    void readsAmlsimWithItsTimesAndFlags() throws IOException {
        Recognised seen =
                recognise(
                        """
                        tran_id,orig_acct,bene_acct,tx_type,base_amt,tran_timestamp,is_sar,alert_id
                        7,12,34,TRANSFER,150.50,2017-01-01T10:00:00Z,False,-1
                        """);
        assertThat(seen.profile().name()).isEqualTo("AMLSim");
        TakenRows taken = TakenRows.of(importers.rows(file(AMLSIM), seen.profile()));
        assertThat(taken.accepted)
                .containsExactly(
                        "2 12 -> 34 150.50 USD / 150.50 USD at 2017-01-01T10:00:00Z"
                                + " TRANSFER||False");
        assertThat(taken.attributes).containsExactly("{\"tran_id\":\"7\",\"alert_id\":\"-1\"}");
    }

    private static final String AMLSIM =
            "tran_id,orig_acct,bene_acct,tx_type,base_amt,tran_timestamp,is_sar,alert_id\n"
                    + "7,12,34,TRANSFER,150.50,2017-01-01T10:00:00Z,False,-1\n";

    @Test
    void countsStepsOfAmlsimSamplesAsDays() throws IOException {
        String text =
                "TX_ID,SENDER_ACCOUNT_ID,RECEIVER_ACCOUNT_ID,TX_TYPE,TX_AMOUNT,TIMESTAMP,IS_FRAUD,"
                        + "ALERT_ID\n664370,4282,5009,TRANSFER,570258.25,101,True,1\n";
        Recognised seen = recognise(text);
        assertThat(seen.profile().name()).isEqualTo("AMLSim steps");
        assertThat(TakenRows.of(importers.rows(file(text), seen.profile())).accepted)
                .containsExactly(
                        "2 4282 -> 5009 570258.25 USD / 570258.25 USD at 2017-04-12T00:00:00Z"
                                + " TRANSFER||True");
    }

    @Test
    void followsColumnsThatStandElsewhereAndDoesWithoutALabel() throws IOException {
        String text =
                "base_amt,orig_acct,bene_acct,tran_timestamp,tx_type\n1.00,1,2,2017-01-02,WIRE\n";
        Recognised seen = recognise(text);
        assertThat(seen.profile().name()).isEqualTo("AMLSim");
        assertThat(TakenRows.of(importers.rows(file(text), seen.profile())).accepted)
                .containsExactly("2 1 -> 2 1.00 USD / 1.00 USD at 2017-01-02T00:00:00Z WIRE||");
    }

    @Test
    void takesWhatTheUserSetsBeforeItsOwnGuesses() throws IOException {
        String text = "Tag;Von;Nach;Summe\n03.04.2026 08:00;a;b;1.234,50\n";
        Recognised seen =
                recognise(
                        text,
                        "separator=;",
                        "time=Tag",
                        "from-account=von",
                        "to_account=#3",
                        "amount=Summe",
                        "currency=EUR",
                        "zone=Asia/Jakarta");
        assertThat(seen.missing()).isEmpty();
        assertThat(seen.dialect().separator().reason()).isEqualTo("chosen by you");
        assertThat(seen.dialect().numbers().reason())
                .isEqualTo("1 of 1 amounts read with decimal comma");
        assertThat(seen.columns().columns().get(Field.AMOUNT).reason()).isEqualTo("chosen by you");
        assertThat(TakenRows.of(importers.rows(file(text), seen.profile())).accepted)
                .containsExactly("2 a -> b 1234.50 EUR / 1234.50 EUR at 2026-04-03T01:00:00Z ||");
    }

    @Test
    void saysInWordsWhatAMappingLacks() throws IOException {
        assertThat(recognise("Wann,Wer\n2026-01-01,a\n").missing())
                .containsExactly(
                        "No column holds the paying account. Choose one.",
                        "No column holds the receiving account. Choose one.",
                        "No column holds the time. Choose one.",
                        "No column holds an amount. Choose one for amount, or one each for paid"
                                + " and received.",
                        "No column holds a currency. Choose one, or name the currency of all"
                                + " rows.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            textBlock =
                    """
                    zone=Nowhere/Land~zone: 'Nowhere/Land' is not a time zone. Examples: UTC, Asia/Jakarta, +07:00.
                    amount=Nope~amount: the file has no column 'Nope'. Its columns are: Date, Who.
                    charset=klingon~charset: 'klingon' is not known. Examples: UTF-8, windows-1252, UTF-16LE.
                    separator=ab~separator: 'ab' is not one sign such as ; or a word such as tab or space.
                    header=x~header: 'x' is not a number.
                    sign=sideways~sign: 'sideways' is not one of two-sided, negative-out, negative-in, debit-credit, signed-debit-credit, direction, all-out, all-in, unclear.
                    nonsense~'nonsense' is not field=value, such as zone=Asia/Jakarta.
                    """)
    void saysWhatIsWrongWithASetting(String setting, String message) {
        assertThatThrownBy(() -> recognise("Date,Who\n2026-01-01,a\n", setting))
                .isInstanceOf(ProfileException.class)
                .hasMessage(message);
    }

    @Test
    void keepsStatementRulesInWordsAndStillReadsProfilesWithoutThem() throws IOException {
        Recognised seen =
                recognise(
                        "Date,Text,Amount,Way\n2026-01-01,a,5,in\n",
                        "own-account=DE1",
                        "own-bank=Bank",
                        "sign=direction",
                        "in-words=in|credit",
                        "out-words=out",
                        "direction=Way",
                        "kind=card",
                        "counterparty-kind=wallet",
                        "footer=Total|---",
                        "order=newest-first",
                        "sheet=March",
                        "amounts=minor",
                        "currency=EUR");
        StatementRules rules = seen.profile().statement();
        assertThat(rules)
                .isEqualTo(
                        new StatementRules(
                                new OwnAccount("DE1", "Bank", ""),
                                SignRule.DIRECTION,
                                new DirectionWords(List.of("credit", "in"), List.of("out")),
                                Naming.BY_NAME,
                                new AccountKinds(AccountKind.CARD, AccountKind.WALLET),
                                List.of("Total", "---"),
                                RowOrder.NEWEST_FIRST));
        assertThat(ProfileText.read(ProfileText.write(seen.profile()))).isEqualTo(seen.profile());
        assertThat(ProfileText.read("{\"profile\":\"x\"}").statement())
                .isEqualTo(StatementRules.TWO_SIDED);
    }

    @Test
    void asksWhoseStatementItIsAndDoesNotGuess() throws IOException {
        assertThat(
                        recognise(
                                        "Date,Text,Amount\n2026-01-01,a,-5\n",
                                        "sign=negative-out",
                                        "currency=EUR")
                                .missing())
                .containsExactly(
                        "The file does not say whose statement it is. Name the own account, or"
                                + " choose the column that holds it.");
    }

    @Test
    void saysWhatIsWrongWithAProfile() {
        assertThatThrownBy(() -> ProfileText.read("{}"))
                .hasMessage("This is not an import profile. It needs a \"profile\" with its name.");
        assertThatThrownBy(() -> ProfileText.read("nope"))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("This is not an import profile: it is not valid JSON");
        assertThatThrownBy(() -> ProfileText.read("{\"profile\":\"x\",\"zone\":\"Moon\"}"))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("The import profile is wrong: ");
    }

    @Test
    void appliesAChosenProfileAndSaysWhenItDoesNotFit() throws IOException {
        ImportProfile amlworld = importers.library().named("amlworld").orElseThrow();
        Recognised seen = importers.recognise(file(AMLSIM), Optional.of(amlworld), Settings.NONE);
        assertThat(seen.fit().confidence()).isLessThan(0.2);
        assertThat(seen.fit().reason())
                .isEqualTo(
                        "chosen by you, but the file has other headers than the profile: it lacks"
                                + " 'From Bank', 'Account', 'To Bank', 'Account' or 'Account.1',"
                                + " 'Timestamp', 'Amount Paid', 'Payment Currency', 'Amount"
                                + " Received', 'Receiving Currency'");
    }

    @Test
    void plansAnImportWithTheWholeProfileInWords() throws IOException {
        Path file = file(AMLSIM);
        ImportProfile profile =
                importers.recognise(file).profile().withZone(ZoneId.of("Asia/Jakarta"));
        ImportPlan plan = importers.plan(file, profile, Work.UNOBSERVED);
        assertThat(plan.profile()).isEqualTo("AMLSim");
        assertThat(plan.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
        assertThat(ProfileText.read(plan.profileText())).isEqualTo(profile);
        assertThat(plan.file().bytes()).isEqualTo(AMLSIM.length());
    }

    @Test
    void noFileIsTakenForAnEntryByHand() throws IOException {
        Path file = file(AMLSIM);
        ImportProfile profile = importers.recognise(file).profile().withName(EntryNote.PROFILE, "");
        ImportPlan plan = importers.plan(file, profile, Work.UNOBSERVED);
        assertThat(plan.profile()).isNotEqualTo(EntryNote.PROFILE).startsWith(EntryNote.PROFILE);
    }
}
