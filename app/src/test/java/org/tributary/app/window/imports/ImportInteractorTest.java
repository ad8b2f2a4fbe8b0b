// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;
import org.tributary.casefile.NewCase;
import org.tributary.casefile.SqliteCases;
import org.tributary.importers.DryRun;
import org.tributary.importers.Importers;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

class ImportInteractorTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);
    private static final Author AUTHOR = new Author("Ana Novak", "AN");

    @TempDir Path folder;

    private final Importers importers = Importers.shipped();
    private final ImportModel model = new ImportModel();
    private final List<ImportReceipt> imported = new ArrayList<>();
    private CaseFile record;
    private ImportInteractor interactor;

    @BeforeEach
    void makeCase() {
        record =
                new SqliteCases(folder.resolve("program"), "test")
                        .create(
                                folder.resolve("case"),
                                new NewCase("Case", Currencies.of("EUR"), ZoneOffset.UTC),
                                AUTHOR,
                                CLOCK);
        interactor = interactor(new IntoTheRecord());
    }

    @AfterEach
    void close() {
        interactor.close();
        record.close();
    }

    @Test
    void recognisesAFileAndSaysHowManyRowsItWillTake() {
        interactor.add(List.of(SampleFiles.ledger()));

        Sheet sheet = model.sheet().get().orElseThrow();
        assertThat(sheet.guess(Part.PROFILE).chosen().value()).isEqualTo("AMLworld");
        assertThat(sheet.guess(Part.PROFILE).reason()).contains("header");
        assertThat(model.verb().get()).isEqualTo("Import 28,374 rows");
        assertThat(model.obstacle().get()).isEmpty();
        assertThat(model.forecast().get()).contains("0 to reject, 1 to skip");
    }

    @Test
    void readingAFileAnewTakesThePlaceOfItsImport() {
        interactor.add(List.of(SampleFiles.faulty(folder)));
        interactor.importFile();
        interactor.again(SampleFiles.faulty(folder), 1);
        assertThat(model.notice().get()).contains("takes the place of import 1");
        interactor.importFile();

        assertThat(record.read(CaseReader::imports))
                .extracting(kept -> kept.state())
                .containsExactly(ImportState.WITHDRAWN, ImportState.REAL);
        assertThat(record.read(CaseReader::totals).transfers()).isEqualTo(57);
    }

    @Test
    void keepsTwoColumnsOfTheSameNameApart() {
        interactor.add(List.of(SampleFiles.faulty(folder)));

        assertThat(model.sheet().get().orElseThrow().columns())
                .extracting(Sheet.Column::name, Sheet.Column::field)
                .contains(
                        tuple("Account", Optional.of(Field.FROM_ACCOUNT)),
                        tuple("Account (2)", Optional.of(Field.TO_ACCOUNT)));
    }

    @Test
    void marksAProblemInItsCellWithReasonAndRemedy() {
        interactor.add(List.of(SampleFiles.faulty(folder)));

        Sheet sheet = model.sheet().get().orElseThrow();
        assertThat(sheet.rejected()).isEqualTo(3);
        Sheet.Row row = sheet.rows().get(6);
        assertThat(row.line()).isEqualTo(7);
        assertThat(row.cells()).filteredOn(cell -> !cell.fault().isEmpty()).hasSize(1);
        assertThat(row.cells().get(5).raw()).isEqualTo("12.5.7");
        assertThat(row.cells().get(5).fault()).isNotEmpty();
        assertThat(model.verb().get()).isEqualTo("Import 57 rows");
    }

    @Test
    void saysWhatIsMissingUntilTheUserHasNamedIt() {
        interactor.add(List.of(SampleFiles.german(folder)));
        interactor.map(0, Optional.of(Field.TIME));
        interactor.map(1, Optional.of(Field.FROM_ACCOUNT));
        interactor.map(2, Optional.of(Field.TO_ACCOUNT));
        interactor.map(3, Optional.of(Field.AMOUNT));
        assertThat(model.obstacle().get()).contains("currency");
        interactor.importFile();
        assertThat(imported).isEmpty();

        interactor.choose(Part.CURRENCY, "EUR");

        assertThat(model.obstacle().get()).isEmpty();
        Sheet sheet = model.sheet().get().orElseThrow();
        assertThat(sheet.guess(Part.DECIMAL).chosen().value()).isEqualTo("comma");
        assertThat(sheet.rows().get(1).cells().get(3).read()).isEqualTo("1250.00 EUR");
        assertThat(sheet.rows().get(1).cells().get(0).read()).isEqualTo("2026-01-03 00:00:00 UTC");
        interactor.importFile();
        assertThat(imported).singleElement().extracting(r -> r.rows().accepted()).isEqualTo(3L);
    }

    @Test
    void aCorrectionThatCannotBeIsRefusedInWordsAndCanBeUndone() {
        interactor.add(List.of(SampleFiles.ledger()));
        interactor.choose(Part.TIME, "whenever");

        assertThat(model.refusal().get()).isNotEmpty();
        assertThat(model.obstacle().get()).isEqualTo(model.refusal().get());
        interactor.startOver();
        assertThat(model.obstacle().get()).isEmpty();
        assertThat(model.refusal().get()).isEmpty();
    }

    @Test
    void aColumnThatMovesToAnotherMeaningLeavesTheOldOne() {
        interactor.add(List.of(SampleFiles.ledger()));
        interactor.map(5, Optional.of(Field.REFERENCE));

        Sheet sheet = model.sheet().get().orElseThrow();
        assertThat(sheet.columns().get(5).field()).contains(Field.REFERENCE);
        assertThat(sheet.recognised().profile().mapping().has(Field.AMOUNT_RECEIVED)).isFalse();
    }

    @Test
    void filesAreTakenOneAfterAnotherAndIntoTheRecord() {
        Path faulty = SampleFiles.faulty(folder);
        interactor.add(List.of(faulty, SampleFiles.ledger()));
        assertThat(model.files())
                .extracting(QueuedFile::state)
                .containsExactly(new QueuedFile.State.Shown(), new QueuedFile.State.Waiting());

        interactor.importFile();
        interactor.importFile();

        assertThat(imported).hasSize(2);
        assertThat(imported.getFirst().rows().rejected()).isEqualTo(3);
        assertThat(imported.getLast().rows().duplicate()).isEqualTo(57);
        assertThat(model.sheet().get()).isEmpty();
        assertThat(model.obstacle().get()).isEqualTo("Choose a file first.");
        long transfers = record.read(reader -> reader.totals().transfers());
        assertThat(transfers).isEqualTo(28_374);
    }

    @Test
    void correctionsAreTakenOverToAFileWithTheSameColumns() throws IOException {
        Path first = SampleFiles.german(folder);
        Path second = java.nio.file.Files.copy(first, folder.resolve("februar.csv"));
        interactor.add(List.of(first, second));
        interactor.map(0, Optional.of(Field.TIME));
        interactor.map(1, Optional.of(Field.FROM_ACCOUNT));
        interactor.map(2, Optional.of(Field.TO_ACCOUNT));
        interactor.map(3, Optional.of(Field.AMOUNT));
        interactor.choose(Part.CURRENCY, "EUR");
        interactor.importFile();

        assertThat(model.sheet().get().orElseThrow().fileName()).isEqualTo("februar.csv");
        assertThat(model.obstacle().get()).isEmpty();
    }

    @Test
    void aCancelledImportLeavesNothingAndCanBeStartedAgain() {
        interactor.close();
        interactor =
                interactor(
                        new IntoTheRecord() {
                            @Override
                            public ImportReceipt importFile(
                                    Path file,
                                    ImportProfile profile,
                                    OptionalLong replaces,
                                    Work work)
                                    throws IOException {
                                return super.importFile(file, profile, replaces, new Impatient());
                            }
                        });
        interactor.add(List.of(SampleFiles.ledger()));
        interactor.importFile();

        assertThat(model.importing().get()).isFalse();
        assertThat(model.refusal().get()).contains("Nothing of the file is in the case");
        assertThat(model.sheet().get()).isPresent();
        assertThat(model.obstacle().get()).isEmpty();
        assertThat(record.read(CaseReader::imports)).isEmpty();
        long transfers = record.read(reader -> reader.totals().transfers());
        assertThat(transfers).isZero();
    }

    @Test
    void aFileThatIsGoneIsToldAndCanBeLeftOut() {
        interactor.add(List.of(folder.resolve("gone.csv"), SampleFiles.ledger()));
        assertThat(model.refusal().get()).contains("cannot be read");

        interactor.leaveOut();

        assertThat(model.sheet().get().orElseThrow().file()).isEqualTo(SampleFiles.ledger());
        assertThat(model.refusal().get()).isEmpty();
    }

    private ImportInteractor interactor(ImportActions actions) {
        return new ImportInteractor(
                model,
                new Texts(Locale.ENGLISH),
                new InlineTasks(CLOCK),
                KnownProfiles.in(folder.resolve("profiles")),
                actions);
    }

    /// Cancels while rows are being written.
    private static final class Impatient implements Work {
        private boolean reading;
        private int checks;

        @Override
        public void begin(String step, long volume) {
            reading = step.equals("Reading rows");
        }

        @Override
        public void done(long amount) {}

        @Override
        public void checkCancelled() {
            if (reading && ++checks > 2) {
                throw new WorkCancelledException();
            }
        }
    }

    private class IntoTheRecord implements ImportActions {

        @Override
        public RowCounts count(Path file, ImportProfile profile, Work work) throws IOException {
            return DryRun.of(Importers.shipped().rows(file, profile), work).rows();
        }

        @Override
        public List<ImportReceipt> earlierImports(SourceFile file) {
            return List.of();
        }

        @Override
        public Path keepPasted(String rows) throws IOException {
            return Files.writeString(folder.resolve("pasted.tsv"), rows);
        }

        @Override
        public void importing(Path file, ImportProfile profile) {}

        @Override
        public void notImported() {}

        @Override
        public ImportReceipt importFile(
                Path file, ImportProfile profile, OptionalLong replaces, Work work)
                throws IOException {
            ImportPlan plan = importers.plan(file, profile, work);
            return record.importFile(
                    replaces.isPresent() ? plan.inPlaceOf(replaces.getAsLong()) : plan,
                    importers.rows(file, profile),
                    AUTHOR,
                    work);
        }

        @Override
        public void imported(ImportReceipt receipt) {
            imported.add(receipt);
        }

        @Override
        public void showReceipt(ImportReceipt receipt) {}

        @Override
        public void explore() {}
    }
}
