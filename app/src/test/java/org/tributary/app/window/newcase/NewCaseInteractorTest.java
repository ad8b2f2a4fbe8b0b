// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.newcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.window.kit.GivenFiles;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;
import org.tributary.casefile.NewCase;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.money.Currencies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class NewCaseInteractorTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final NewCaseModel model = new NewCaseModel(Currencies.of("EUR"));
    private final GivenFiles files = new GivenFiles();
    private final List<String> made = new ArrayList<>();
    private NewCaseInteractor interactor;

    @BeforeEach
    void make() {
        interactor = interactor(this::create);
        model.zone().set("Asia/Jakarta");
    }

    @Test
    void theFolderFollowsTheNameUntilAnotherIsWritten() {
        name("Case 2026/014: Meridian");
        assertThat(model.folder().get())
                .isEqualTo(folder.resolve("Case 2026-014- Meridian").toString());

        model.folder().set(folder.resolve("mine").toString());
        name("Another");
        assertThat(model.folder().get()).isEqualTo(folder.resolve("mine").toString());
    }

    @Test
    void makesTheCaseWithCurrencyZoneAndRates() throws IOException {
        files.answer(
                Files.writeString(
                        folder.resolve("rates.csv"),
                        "date,from,to,rate\n2026-01-31,USD,EUR,0.92\n2026-02-28,USD,EUR,0.91\n"));
        name("Case 2026-014");
        interactor.chooseRates();
        assertThat(model.ratesFound().get()).isEqualTo("2 rates read");
        interactor.make();

        assertThat(made).containsExactly("Case 2026-014 EUR Asia/Jakarta 2 rates");
    }

    @Test
    void saysBelowTheFieldWhatIsMissing() {
        model.zone().set("Jakarta");
        interactor.make();

        assertThat(model.nameFault().get()).isEqualTo("Give the case a name.");
        assertThat(model.folderFault().get()).isEqualTo("Choose a folder for the case.");
        assertThat(model.zoneFault().get()).contains("Asia/Jakarta");
        assertThat(made).isEmpty();
    }

    @Test
    void takesNoFolderThatHoldsSomething() throws IOException {
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("notes.txt"), "mine");
        name("Case");
        model.folder().set(full.toString());
        interactor.folderChanged();
        assertThat(model.folderFault().get()).contains("not empty");
        interactor.make();
        assertThat(made).isEmpty();

        Files.writeString(full.resolve("case.json"), "{}");
        interactor.folderChanged();
        assertThat(model.folderFault().get()).contains("a case in this folder already");

        model.folder().set(full.resolve("new").toString());
        interactor.folderChanged();
        assertThat(model.folderFault().get()).isEmpty();
    }

    @Test
    void aChosenFolderThatHoldsSomethingGetsOneForTheCase() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        files.answer(folder);
        name("Case 7");
        interactor.chooseFolder();

        assertThat(model.folder().get()).isEqualTo(folder.resolve("Case 7").toString());
    }

    @Test
    void whatTheRecordRefusesStandsBesideTheFolder() {
        interactor =
                interactor(
                        (wanted, work) -> {
                            throw new CaseFileException(
                                    CaseFileException.Kind.UNAVAILABLE,
                                    "This folder is on a network share. Choose a local one.");
                        });
        name("Case");
        interactor.make();

        assertThat(model.folderFault().get()).contains("network share");
        assertThat(model.making().get()).isFalse();
    }

    @Test
    void ratesThatCannotBeReadAreToldWithTheirLine() throws IOException {
        files.answer(
                Files.writeString(
                        folder.resolve("rates.csv"), "date,from,to,rate\n31.01.2026,USD,EUR,1\n"));
        interactor.chooseRates();
        assertThat(model.ratesFault().get()).startsWith("Line 2, column date");
        name("Case");
        interactor.make();
        assertThat(made).isEmpty();

        interactor.dropRates();
        interactor.make();
        assertThat(made).hasSize(1);
    }

    private void name(String name) {
        model.name().set(name);
        interactor.nameChanged();
    }

    private NewCaseInteractor interactor(CaseMaker maker) {
        return new NewCaseInteractor(
                model, new Texts(Locale.ENGLISH), new InlineTasks(CLOCK), files, folder, maker);
    }

    private Runnable create(WantedCase wanted, org.tributary.ledger.work.Work work) {
        Author author = new Author("Ana Novak", "AN");
        var settings = new NewCase(wanted.name(), wanted.base(), wanted.zone());
        try (CaseFile record =
                new SqliteCases(folder.resolve("program"), "test")
                        .create(wanted.folder(), settings, author, CLOCK)) {
            record.write(
                    author,
                    writer -> {
                        writer.replaceRates(wanted.rates());
                        return true;
                    });
            int rates = record.read(CaseReader::rates).rates().size();
            ZoneId zone = record.manifest().zone();
            String told =
                    "%s %s %s %d rates"
                            .formatted(
                                    record.manifest().name(),
                                    record.manifest().base(),
                                    zone,
                                    rates);
            return () -> made.add(told);
        }
    }
}
