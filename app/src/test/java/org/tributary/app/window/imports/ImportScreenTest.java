// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.importers.DryRun;
import org.tributary.importers.Fingerprint;
import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

class ImportScreenTest extends ScreenTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final List<String> asked = new ArrayList<>();
    private ImportScreen screen;

    @Override
    public void start(Stage stage) {
        prepare();
        screen = screen(List.of());
        show(stage, screen.view());
    }

    @Test
    void walksFromAFileToItsReceipt() {
        clickOn("#import-choose");
        assertThat(words("#import-start")).isEqualTo("Import 57 rows");
        clickOn("#import-next-problem");
        assertThat(words("#import-detail")).startsWith("Line 4, column Timestamp");
        clickOn("#import-start");
        clickOn(".imported-receipt");
        clickOn("#import-explore");

        assertThat(asked).containsExactly("imported 57", "receipt 57", "explore");
    }

    @Test
    void aCorrectionByKeyboardKeepsItsPlace() {
        clickOn("#import-choose");
        ComboBox<?> decimal = lookup("#import-decimal").queryComboBox();
        onScreen(decimal::requestFocus);
        push(KeyCode.DOWN);

        assertThat(((Choice) decimal.getValue()).value()).isEqualTo("comma");
        assertThat(decimal.isFocused()).isTrue();
        TableView<Sheet.Row> rows = lookup("#import-rows").queryTableView();
        assertThat(rows.getItems()).filteredOn(Sheet.Row::rejected).hasSizeGreaterThan(3);
        clickOn("#import-start-over");
        assertThat(rows.getItems()).filteredOn(Sheet.Row::rejected).hasSize(3);
    }

    @Test
    void aColumnIsGivenAnotherMeaningByKeyboard() {
        clickOn("#import-choose");
        ComboBox<?> column = lookup("#import-column-1").queryComboBox();
        onScreen(column::requestFocus);
        push(KeyCode.DOWN);

        assertThat(((Choice) column.getValue()).value()).isEqualTo("amount");
        assertThat(column.isFocused()).isTrue();
        assertThat(words("#import-obstacle")).contains("No column holds the time");
        assertThat(lookup("#import-start").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void howAFileIsReadIsSavedAsAProfileThatFitsTheNextTime() {
        clickOn("#import-choose");
        clickOn("#import-profile-save");

        ComboBox<?> profile = lookup("#import-profile").queryComboBox();
        assertThat(((Choice) profile.getValue()).value()).isEqualTo("Harbour bank");
        assertThat(
                        KnownProfiles.in(folder.resolve("profiles"))
                                .importers()
                                .library()
                                .named("Harbour bank"))
                .isPresent();
    }

    @Test
    void takesTheFilesOfAFolderThatIsDropped() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports").resolve("may"));
        Files.copy(SampleFiles.faulty(folder), exports.resolve("b.csv"));
        Files.copy(SampleFiles.german(folder), exports.getParent().resolve("a.csv"));
        Files.writeString(exports.resolve(".hidden"), "x");

        onScreen(() -> screen.add(List.of(folder.resolve("exports"))));

        assertThat(lookup("#import-files").queryListView().getItems())
                .extracting(file -> ((QueuedFile) file).name())
                .containsExactly("a.csv", "b.csv");
    }

    @Test
    void takesRowsThatArePasted() {
        onScreen(
                () -> {
                    var rows = new ClipboardContent();
                    rows.putString(
                            "Time\tFrom Account\tTo Account\tAmount\tCurrency\n"
                                    + "2026-01-01 10:00\tA\tB\t10.00\tEUR\n");
                    Clipboard.getSystemClipboard().setContent(rows);
                });
        clickOn("#import-paste");

        assertThat(words("#import-start")).isEqualTo("Import 1 row");
    }

    @Test
    void theButtonIsDisabledWithTheReasonInWords() {
        assertThat(lookup("#import-start").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(words("#import-obstacle")).isEqualTo("Choose a file first.");
    }

    @Test
    void takesFilesThatAreDropped() {
        onScreen(
                () -> {
                    var model = new ImportModel();
                    var interactor =
                            new ImportInteractor(
                                    model,
                                    texts,
                                    new InlineTasks(CLOCK),
                                    KnownProfiles.in(folder.resolve("profiles")),
                                    new Counted());
                    var view = new ImportView(texts, model, interactor, new Counted(), NOBODY);
                    assertThat(view.take(List.of())).isFalse();
                    assertThat(view.take(List.of(SampleFiles.faulty(folder).toFile()))).isTrue();
                    assertThat(model.sheet().get()).isPresent();
                });
    }

    @Test
    void looksRightWhileImporting() {
        onScreen(
                () -> {
                    var model = new ImportModel();
                    var interactor =
                            new ImportInteractor(
                                    model,
                                    texts,
                                    new InlineTasks(CLOCK),
                                    KnownProfiles.in(folder.resolve("profiles")),
                                    new Counted());
                    var view = new ImportView(texts, model, interactor, new Counted(), NOBODY);
                    interactor.add(List.of(SampleFiles.german(folder), SampleFiles.ledger()));
                    model.importing().set(true);
                    model.step().set("Reading rows");
                    model.fraction().set(0.43);
                    new Snapshots(themes).take("import-running", view.root());
                });
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        picture("import-empty", List.of());
        picture("import-faults", List.of(SampleFiles.faulty(folder)));
        picture("import-ledger", List.of(SampleFiles.ledger()));
        picture("import-generic", List.of(SampleFiles.german(folder)));
    }

    /// Each on its own: a busy computer may take seconds for one.
    private void picture(String name, List<Path> files) {
        onScreen(() -> new Snapshots(themes).take(name, screen(files).view()));
    }

    @Test
    void looksRightWhenDone() {
        clickOn("#import-choose");
        clickOn("#import-start");
        onScreen(
                () -> {
                    var shown = screen.view();
                    shown.getScene().setRoot(new javafx.scene.layout.Pane());
                    new Snapshots(themes).take("import-done", shown);
                });
        assertThat(asked).containsExactly("imported 57");
    }

    private String words(String query) {
        return lookup(query).queryAs(Labeled.class).getText();
    }

    private ImportScreen screen(List<Path> files) {
        var made =
                new ImportScreen(
                        texts,
                        new InlineTasks(CLOCK),
                        new Chosen(),
                        new Answers(),
                        KnownProfiles.in(folder.resolve("profiles")),
                        new Counted());
        made.add(files);
        return made;
    }

    private static final ImportView.Asking NOBODY =
            new ImportView.Asking() {
                @Override
                public void files() {}

                @Override
                public void folder() {}

                @Override
                public void profileName(String suggested) {}

                @Override
                public void profileFile() {}
            };

    /// Answers every question with the same name.
    private static final class Answers implements Questions {
        @Override
        public void confirm(String title, String consequence, String verb, Runnable confirmed) {
            confirmed.run();
        }

        @Override
        public void askText(
                String title, String suggested, String verb, Consumer<String> answered) {
            answered.accept("Harbour bank");
        }

        @Override
        public void tell(String title, String why) {}
    }

    private final class Chosen implements FileChoice {
        @Override
        public List<Path> open(String title, List<FileKind> kinds) {
            return List.of(SampleFiles.faulty(folder));
        }

        @Override
        public void show(Path folder) {}

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.empty();
        }
    }

    private final class Counted implements ImportActions {

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
            DryRun.Outcome read = DryRun.of(Importers.shipped().rows(file, profile), work);
            return new ImportReceipt(
                    1,
                    Fingerprint.of(file, work),
                    profile.name(),
                    profile.zone(),
                    CLOCK.instant(),
                    new Author("Ana Novak", "AN"),
                    read.rows(),
                    read.paid(),
                    read.received(),
                    read.problems(),
                    "0".repeat(64));
        }

        @Override
        public void imported(ImportReceipt receipt) {
            asked.add("imported " + receipt.rows().accepted());
        }

        @Override
        public void showReceipt(ImportReceipt receipt) {
            asked.add("receipt " + receipt.rows().accepted());
        }

        @Override
        public void explore() {
            asked.add("explore");
        }
    }
}
