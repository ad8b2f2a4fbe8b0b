// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.importers.Fingerprint;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.UnknownFormatException;
import org.tributary.importers.format.Recognised;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

class CharsetsAndEdgesTest {

    private static final String TEXT =
            "Date,Sender,Receiver,Amount,Currency,From name\n"
                    + "2026-01-03,a,b,9500.00,USD,Jos\u00E9\n";

    @TempDir Path folder;
    private final Importers importers = Importers.shipped();

    private Path file(String text, String charset) throws IOException {
        return Files.write(folder.resolve("f.csv"), text.getBytes(Charset.forName(charset)));
    }

    private TakenRows read(Path file) throws IOException {
        return TakenRows.of(importers.rows(file, importers.recognise(file).profile()));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, '', 0.95",
        "UTF-8, UTF-8, '\uFEFF', 1.0",
        "UTF-16LE, UTF-16LE, '\uFEFF', 1.0",
        "UTF-16BE, UTF-16BE, '\uFEFF', 1.0",
        "UTF-16LE, UTF-16LE, '', 0.8",
        "UTF-16BE, UTF-16BE, '', 0.8",
        "windows-1252, windows-1252, '', 0.4"
    })
    void readsNamesInEveryCharset(String written, String guessed, String mark, double confidence)
            throws IOException {
        Path file = file(mark + TEXT, written);
        Recognised seen = importers.recognise(file);
        assertThat(seen.dialect().charset().value().name()).isEqualTo(guessed);
        assertThat(seen.dialect().charset().confidence()).isEqualTo(confidence);
        TakenRows taken = read(file);
        assertThat(taken.holders).containsExactly("a Jos\u00E9");
        assertThat(taken.accepted)
                .containsExactly("2 a -> b 9500.00 USD / 9500.00 USD at 2026-01-03T00:00:00Z ||");
    }

    @Test
    void readsNothingFromAnEmptyFile() throws IOException {
        Path file = file("", "UTF-8");
        assertThat(importers.recognise(file).missing()).hasSize(5);
        assertThat(read(file).counts().read()).isZero();
    }

    @Test
    void skipsAHeaderWithoutRows() throws IOException {
        TakenRows taken = read(file("Date,Sender,Receiver,Amount,Currency", "UTF-8"));
        assertThat(taken.skippedReasons()).containsExactly("1 header");
        assertThat(taken.counts().read()).isEqualTo(1);
    }

    @Test
    void readsOneRowWithoutLineEnd() throws IOException {
        assertThat(read(file(TEXT.strip(), "UTF-8")).accepted).hasSize(1);
    }

    @Test
    void previewsNoMoreThanTwoHundredRows() throws IOException {
        Path file = file(TEXT + "2026-01-03,a,b,1.234,USD,x\n".repeat(5_000), "UTF-8");
        Recognised seen = importers.recognise(file);
        assertThat(seen.preview().rows()).hasSize(200);
        assertThat(seen.preview().rejected()).isEqualTo(198);
        assertThat(seen.preview().rows().get(2).problems().getFirst().column()).isEqualTo("Amount");
        assertThat(seen.preview().rows().get(1).values()).containsValue("9500.00 USD");
    }

    @Test
    void stopsWhenAskedTo() throws IOException {
        Path file = file(TEXT + "2026-01-03,a,b,1,USD,x\n".repeat(20_000), "UTF-8");
        Work impatient =
                new Work() {
                    @Override
                    public void begin(String step, long volume) {}

                    @Override
                    public void done(long amount) {}

                    @Override
                    public void checkCancelled() {
                        throw new WorkCancelledException();
                    }
                };
        TakenRows taken = new TakenRows();
        var rows = importers.rows(file, importers.recognise(file).profile());
        assertThatThrownBy(() -> rows.readInto(taken, impatient))
                .isInstanceOf(WorkCancelledException.class);
        assertThat(taken.counts().read()).isLessThan(10_000);
    }

    @Test
    void refusesFilesThatAreNoText() throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        assertThatThrownBy(() -> importers.recognise(file))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessage("This is an archive. Unpack it and import what is in it.");
    }

    @Test
    void identifiesAFileByItsBytes() throws IOException {
        assertThat(Fingerprint.of(file("abc", "UTF-8"), Work.UNOBSERVED))
                .isEqualTo(
                        new SourceFile(
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                                "f.csv",
                                3));
    }
}
