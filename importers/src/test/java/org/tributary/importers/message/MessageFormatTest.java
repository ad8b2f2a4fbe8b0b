// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.importers.DryRun;
import org.tributary.importers.Importers;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ProfileText;
import org.tributary.importers.profile.Settings;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class MessageFormatTest {

    @TempDir Path folder;

    private final Importers importers = Importers.shipped();

    private Path sample(String name) throws IOException {
        Path file = folder.resolve("file");
        try (InputStream in = MessageFormatTest.class.getResourceAsStream(name)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }

    private DryRun.Outcome run(Path file, String... settings) throws IOException {
        Recognised found =
                importers.recognise(file, Optional.empty(), Settings.of(List.of(settings)));
        assertThat(found.missing()).isEmpty();
        return DryRun.of(importers.rows(file, found.profile()), Work.UNOBSERVED);
    }

    @Test
    void takesAStatementToTheCent() throws IOException {
        DryRun.Outcome outcome = run(sample("iso20022/moov/camt053-fi.xml"));

        assertThat(outcome.rows()).isEqualTo(new RowCounts(28, 13, 0, 0, 15));
        assertThat(outcome.paid().in("EUR").orElseThrow().sum()).hasToString("30385.17 EUR");
        assertThat(outcome.paid().in("USD").orElseThrow().sum()).hasToString("3200.00 USD");
        assertThat(outcome.received().in("EUR").orElseThrow().sum()).hasToString("32505.17 EUR");
    }

    @Test
    void takesASwiftStatementToTheCent() throws IOException {
        DryRun.Outcome outcome = run(sample("swift/mt940.fin"));

        assertThat(outcome.rows()).isEqualTo(new RowCounts(19, 14, 0, 0, 5));
        assertThat(outcome.paid().in("ZAR").orElseThrow().sum()).hasToString("5723.07 ZAR");
    }

    @Test
    void showsWhatARowWouldBecome() throws IOException {
        Recognised found = importers.recognise(sample("swift/mt202.fin"));

        assertThat(found.format()).isEqualTo("SWIFT MT");
        assertThat(found.preview().rows().getFirst().values())
                .containsEntry(Field.FROM_ACCOUNT, "BGLLLUYY:BGLLLUYY")
                .containsEntry(Field.AMOUNT_PAID, "199999.99 EUR")
                .containsEntry(Field.TIME, "2006-03-06T12:39:00Z")
                .containsEntry(Field.BANK_REFERENCE, "2006-03-06/C2CI03060306");
    }

    @Test
    void asksForWhatAQifFileDoesNotSay() throws IOException {
        Path file = text("!Type:Bank\nD1/31'24\nT-5.00\nPShop\n^\n");

        assertThat(importers.recognise(file).missing()).isNotEmpty();
        DryRun.Outcome outcome = run(file, "own-account=0012-7", "currency=USD");
        assertThat(outcome.rows()).isEqualTo(new RowCounts(2, 1, 0, 0, 1));
        assertThat(outcome.paid().in("USD").orElseThrow().sum()).hasToString("5.00 USD");
    }

    @Test
    void rejectsAnAmountFinerThanItsCurrency() throws IOException {
        String bare =
                ":20:A\n"
                        + ":25:1\n"
                        + ":28C:1\n"
                        + ":60F:C240101JPY0,\n"
                        + ":61:240102C1,5NTRFX\n"
                        + ":62F:C240102JPY1,5\n";
        DryRun.Outcome outcome = run(text(bare));

        assertThat(outcome.rows().rejected()).isEqualTo(1);
        assertThat(outcome.problems().getFirst().reason()).contains("1.5").contains("JPY");
    }

    @Test
    void rejectsACurrencyThatIsNone() throws IOException {
        String bare =
                ":20:A\n:25:1\n:28C:1\n:60F:C240101QQQ0,\n:61:240102C1,NTRFX\n:62F:C240102QQQ1,\n";
        DryRun.Outcome outcome = run(text(bare));

        assertThat(outcome.rows().accepted()).isZero();
        assertThat(outcome.problems().getFirst().reason()).contains("QQQ");
    }

    @Test
    void readsTheSameAgainUnderItsWrittenProfile() throws IOException {
        Path file = sample("swift/mt940.fin");
        Recognised first = importers.recognise(file);
        Recognised again =
                importers.recognise(
                        file,
                        Optional.of(ProfileText.read(ProfileText.write(first.profile()))),
                        Settings.NONE);

        assertThat(again.profile()).isEqualTo(first.profile());
        assertThat(again.preview()).isEqualTo(first.preview());
    }

    @Test
    void looksAtTheFirstRowsOfALongFileOnly() throws IOException {
        String entries = ":61:240102C1,00NTRFX\n".repeat(1_000);
        Path file = text(":20:A\n:25:1\n:60F:C240101EUR0,\n" + entries + ":62F:C240102EUR1000,\n");

        assertThat(importers.recognise(file).preview().rows()).hasSize(200);
        assertThat(run(file).rows()).isEqualTo(new RowCounts(1_004, 1_000, 0, 0, 4));
    }

    @Test
    void saysThatOtherXmlIsNoPayment() throws IOException {
        Recognised found =
                importers.recognise(text("<?xml version='1.0'?><catalogue><a/></catalogue>"));

        assertThat(found.format()).isEqualTo("ISO 20022");
        assertThat(found.preview().rows().getFirst().skipped())
                .isEqualTo("catalogue is no payment");
    }
}
