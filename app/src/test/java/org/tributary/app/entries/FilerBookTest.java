// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.FilerStated;
import org.tributary.ledger.work.Work;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilerLines;
import org.tributary.reports.filing.FilerText;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class FilerBookTest {

    private static final String BANK =
            """
            filer.name = First Harbor Bank
            filer.tax-number = EIN 123456789
            filer.city = Boston
            contact.phone = 2125550102
            transmitter.control-code = PABC1234
            branch.name = North End
            branch.city = Boston
            branch-2.city = Salem
            """;

    @TempDir private Path folder;

    @Test
    void whoFilesIsKeptAndReadAgain() throws IOException {
        FilerBook book = new FilerBook(folder.resolve("not there yet"));
        assertThat(book.text()).isEmpty();
        assertThat(book.filer()).isEqualTo(FilerText.unknown());

        book.keep(BANK);

        Filer filer = new FilerBook(folder.resolve("not there yet")).filer();
        assertThat(filer.institution().name()).isEqualTo(Fact.known("First Harbor Bank"));
        assertThat(filer.places().getFirst().branches()).hasSize(2);
        assertThat(folder.resolve("not there yet")).isDirectoryContaining("glob:**filer.txt");
    }

    @Test
    void whatSaysNothingOfAFilerIsRefusedAndTheOldStays() throws IOException {
        FilerBook book = new FilerBook(folder);
        book.keep(BANK);

        assertThatThrownBy(() -> book.keep("bank = x")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> book.keep("branch-1.city = Bonn")).hasMessageContaining("line 1");
        assertThat(book.text()).isEqualTo(BANK);
    }

    @Test
    void whatIsWrittenOfAFilerIsReadAsTheSame() {
        Filer filer = FilerText.read(BANK + "place.name = Casino\nfiler.kind = BANK\n");

        assertThat(FilerText.read(FilerLines.of(filer))).isEqualTo(filer);
        assertThat(FilerText.read(FilerLines.of(FilerText.unknown())))
                .isEqualTo(FilerText.unknown());
    }

    @Test
    void everyKeyThatIsOfferedIsUnderstood() {
        List<String> keys = FilerText.keys();
        assertThat(keys).hasSizeGreaterThan(40).doesNotHaveDuplicates().startsWith("filer.name");
        String all = String.join("\n", keys.stream().map(key -> key + " = x").toList());
        assertThat(FilerText.read(all)).isNotEqualTo(FilerText.unknown());
    }

    @Test
    void theCaseTellsWhoFiledLast() {
        try (DrawnCase drawn = DrawnCase.in(folder)) {
            assertThat(FilerBook.filed(drawn.record().read(CaseReader::auditTrail))).isEmpty();
            for (String name : List.of("Old Bank", "New Bank")) {
                drawn.record()
                        .write(
                                DrawnCase.ANN,
                                writer -> {
                                    writer.append(new FilerStated("goaml", "filer.name = " + name));
                                    return name;
                                });
            }
            assertThat(FilerBook.filed(drawn.record().read(CaseReader::auditTrail)))
                    .hasValue("filer.name = New Bank");
            assertThat(drawn.record().verify(Work.UNOBSERVED).ok()).isTrue();
        }
    }

    @Test
    void aWorkbookTellsWhoFiledWhenItWasMadeAndNotLater() {
        List<AuditEntry> trail =
                List.of(
                        stated(1, "2026-03-01T09:30:00.900Z", "Old Bank"),
                        stated(2, "2026-03-01T09:30:01.000Z", "New Bank"));

        assertThat(FilerBook.filed(trail, Instant.parse("2026-03-01T09:29:59Z"))).isEmpty();
        assertThat(FilerBook.filed(trail, Instant.parse("2026-03-01T09:30:00Z")))
                .hasValue("filer.name = Old Bank");
        assertThat(FilerBook.filed(trail, Instant.parse("2026-03-01T09:30:01Z")))
                .hasValue("filer.name = New Bank");
    }

    private static AuditEntry stated(long sequence, String at, String name) {
        return new AuditEntry(
                sequence,
                Instant.parse(at),
                DrawnCase.ANN,
                new FilerStated("goaml", "filer.name = " + name),
                "aa");
    }
}
