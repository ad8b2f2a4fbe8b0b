// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.tributary.app.entries.EntryPlace;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.filing.FiledCase;
import org.tributary.app.filing.FilingDesk;
import org.tributary.app.filing.FilingReview;
import org.tributary.app.filing.FormShelf;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.casework.FilingDraft;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilerText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works a report with mouse and keys over a real record.
class FilingScreenTest extends PageTest<FilingScreen> {

    private final List<EntryPlace> places = new ArrayList<>();
    private final List<List<TransferId>> shown = new ArrayList<>();
    private List<TransferId> selected = List.of();
    private List<Path> chosen = List.of();
    private int entries;

    private final class Host implements FilingHost {
        @Override
        public Filer filer() {
            return FilerText.read("filer.name = First Harbor Bank\nfiler.country = US\n");
        }

        @Override
        public void showTransfers(List<TransferId> ids) {
            shown.add(ids);
        }

        @Override
        public List<TransferId> selectedTransfers() {
            return selected;
        }

        @Override
        public void openEntry(EntryPlace place) {
            places.add(place);
        }

        @Override
        public void entryMade() {
            entries++;
        }

        @Override
        public void openGuide(String file) {
            assertThat(file).isEqualTo("filing.md");
        }
    }

    private final class Chosen implements FileChoice {
        @Override
        public List<Path> open(String title, List<FileKind> kinds) {
            return chosen;
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(out());
        }

        @Override
        public void show(Path shownFolder) {
            assertThat(shownFolder).isEqualTo(out());
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.empty();
        }
    }

    private Path out() {
        try {
            return Files.createDirectories(folder.resolve("out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        return FiledCase.in(empty);
    }

    @Override
    protected FilingScreen page(Tasks tasks) {
        return new FilingScreen(
                new FilingKit(
                        texts,
                        tasks,
                        new Chosen(),
                        () -> DrawnCase.ANN,
                        FiledCase.NOW,
                        new FormShelf(folder.resolve("forms"))),
                new FilingReview(drawn.record(), drawn.graphs(), FiledCase.NOW),
                new Host());
    }

    private FilingDraft draft() {
        return new FilingDesk(drawn.record()).draft("fincen-sar");
    }

    private List<String> texts() {
        return draft().narrative().orElse(List.of()).stream().map(DraftedSentence::text).toList();
    }

    private ListView<ChecksPane.Line> checks() {
        return lookup("#filing-checks").queryListView();
    }

    private void go(String check) {
        onScreen(
                () -> {
                    ListView<ChecksPane.Line> list = checks();
                    list.requestFocus();
                    list.getItems().stream()
                            .filter(line -> line.check().id().equals(check))
                            .findFirst()
                            .ifPresent(list.getSelectionModel()::select);
                });
        type(KeyCode.ENTER);
    }

    private int number(String words) {
        return lookup(".filing-sentence").queryAll().stream()
                .filter(node -> node.getAccessibleText().contains(words))
                .map(node -> Integer.parseInt(node.getId().replace("filing-sentence-", "")))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String words, String text) {
        int number = number(words);
        onScreen(() -> lookup("#filing-edit-" + number).queryButton().fire());
        onScreen(() -> lookup("#filing-edit").queryAs(TextArea.class).setText(text));
    }

    private void side(String name) {
        clickOn("#filing-side-" + name);
    }

    @Test
    void aSentenceIsRewordedKeepsItsRowsAndIsUndone() {
        edit("strangers", "She paid 1.00 USD.");
        assertThat(label("#filing-gauge-narrative")).contains("of 20,000 characters");
        onScreen(() -> lookup("#filing-edit").query().requestFocus());
        press(KeyCode.CONTROL).press(KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(texts()).contains("She paid 1.00 USD.");
        assertThat(checks().getItems())
                .anyMatch(line -> line.sentence().contains("says 1.00 USD, which is in none"));
        assertThat(lookup(".filing-unsupported").queryAll()).hasSize(1);
        assertThat(entries).isPositive();

        int number = number("She paid 1.00");
        onScreen(
                () ->
                        lookup("#filing-sentence-" + number + " .hyperlink")
                                .queryAllAs(Hyperlink.class)
                                .iterator()
                                .next()
                                .fire());
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst()).hasSize(1);

        clickOn("#filing-undo");
        assertThat(texts()).noneMatch(text -> text.contains("She paid"));
        clickOn("#filing-redo");
        assertThat(texts()).contains("She paid 1.00 USD.");
    }

    @Test
    void escapeLeavesASentenceAsItWas() {
        edit("strangers", "No.");
        onScreen(() -> lookup("#filing-edit").query().requestFocus());
        type(KeyCode.ESCAPE);

        assertThat(lookup("#filing-edit").tryQuery()).isEmpty();
        assertThat(draft().narrative()).isEmpty();
    }

    @Test
    void sentencesAreWrittenCitedAndRemoved() {
        clickOn("#filing-again");
        clickOn("#filing-again-keep");
        selected = shownRows();
        int number = number("received");
        onScreen(() -> lookup("#filing-cite-" + number).queryButton().fire());
        assertThat(draft().sentence(number).orElseThrow().rows().ids()).hasSize(4);

        onScreen(() -> lookup("#filing-add-" + number).queryButton().fire());
        assertThat(texts()).contains("New sentence.");
        int added = number("New sentence.");
        onScreen(() -> lookup("#filing-remove-" + added).queryButton().fire());
        assertThat(texts()).doesNotContain("New sentence.");

        clickOn("#filing-again");
        clickOn("#filing-again-all");
        assertThat(draft().narrative()).isEmpty();
    }

    private List<TransferId> shownRows() {
        return drawn.record().read(FiledCase::all).stream().map(t -> t.id()).toList();
    }

    @Test
    void aSentenceIsRedAfterItsImportIsTakenBackAndRestsOnTheOthersThen() {
        clickOn("#filing-again");
        clickOn("#filing-again-keep");
        long last = drawn.record().read(CaseReader::imports).getLast().receipt().importId();
        drawn.record().undoImport(last, "Wrong bank.", DrawnCase.ANN, Work.UNOBSERVED);
        onScreen(page::caseChanged);

        int number = number("received");
        assertThat(lookup("#filing-sentence-" + number + " .bad").queryAll()).isNotEmpty();
        assertThat(lookup("#filing-sentence-" + number + " .fallen").queryAll()).hasSize(1);

        onScreen(() -> lookup("#filing-drop-" + number).queryAs(Hyperlink.class).fire());
        assertThat(lookup("#filing-sentence-" + number + " .fallen").queryAll()).isEmpty();
    }

    @Test
    void enterLeadsFromACheckToWhereItIsMended() {
        go("required.contact.phone");
        assertThat(places).containsExactly(new EntryPlace.FilerField("contact.phone"));

        clickOn("#filing-shown-all");
        assertThat(checks().getItems()).hasSizeGreaterThan(140);
        clickOn("#filing-shown-failing");
        onScreen(
                () -> lookup("#filing-form").queryAs(ComboBox.class).getSelectionModel().select(1));
        go("goaml.indicator");
        assertThat(
                        lookup("#filing-code").query().isFocused()
                                || lookup("#filing-code").query().isFocusWithin())
                .isTrue();
    }

    @Test
    void choicesAreKeptInTheCase() {
        side("choices");
        onScreen(() -> lookup("#filing-code").queryAs(ComboBox.class).getEditor().setText("824"));
        clickOn("#filing-code-add");
        assertThat(draft().choices().orElseThrow().indicators()).containsExactly("824");

        onScreen(
                () ->
                        lookup("#filing-terms .hyperlink")
                                .queryAllAs(Hyperlink.class)
                                .iterator()
                                .next()
                                .fire());
        assertThat(draft().choices().orElseThrow().note()).isEqualTo("Funnel Account");
        assertThat(lookup("#filing-note").queryAs(TextField.class).getText())
                .isEqualTo("Funnel Account");

        onScreen(() -> lookup("#filing-subjects .check-box").queryAs(CheckBox.class).fire());
        assertThat(draft().choices().orElseThrow().leftOut()).hasSize(1);
    }

    @Test
    void theFilesArePreparedInTheChosenFolder() {
        clickOn("#filing-prepare");

        assertThat(out()).isDirectoryContaining("glob:**report.fincen.xml");
        assertThat(out()).isDirectoryContaining("glob:**report.transactions.csv");
        assertThat(lookup("#filing-prepared .bad").queryAll()).isNotEmpty();
        clickOn("#filing-folder");
    }

    @Test
    void codesOfTheAuthorityAreTakenFromAFile() throws IOException {
        chosen = List.of(Files.writeString(folder.resolve("codes.txt"), "nonsense"));
        side("choices");
        onScreen(() -> lookup("#filing-own-glossary").queryButton().fire());
        assertThat(label("#filing-problem")).contains("line 1");

        chosen = List.of(Files.writeString(folder.resolve("codes.txt"), "XXAAAXX = cash\n"));
        onScreen(() -> lookup("#filing-own-glossary").queryButton().fire());
        assertThat(label("#filing-problem")).isEmpty();
        assertThat(folder.resolve("forms/fincen-sar.glossary.txt")).exists();
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        edit("strangers", "She paid 1.00 USD on 4 April 2026.");
        onScreen(() -> lookup("#filing-edit").query().requestFocus());
        press(KeyCode.CONTROL).press(KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        onScreen(() -> page.view().getScene().setRoot(new Pane()));
        take("filing-narrative", 1440, 900);
        take("filing-small", 1024, 700);
        onScreen(
                () ->
                        ((TabPane) page.view().lookup("#filing-sides"))
                                .getSelectionModel()
                                .select(1));
        take("filing-choices", 1180, 780);
        onScreen(
                () ->
                        ((TabPane) page.view().lookup("#filing-sides"))
                                .getSelectionModel()
                                .select(2));
        take("filing-attachment", 1180, 780);
        assertThat(page.view()).isNotNull();
    }

    private void take(String name, int width, int height) {
        onScreen(() -> new Snapshots(themes).take(name, page.view(), width, height));
    }
}
