// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.retention.CaseDeletion;
import org.tributary.app.retention.RetentionDesk;
import org.tributary.app.retention.RetentionRule;
import org.tributary.app.sealing.CaseSignatures;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.window.kit.GivenAnswers;
import org.tributary.app.window.kit.GivenFiles;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;

/// Seals, opens, countersigns, reads back, holds and deletes with the forms, over a real case.
class SealingFormsTest extends ScreenTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
    private static final Author ANN = new Author("Ann Archer", "AA");
    private static final String WORDS = "four words in a row";

    @TempDir Path folder;
    private final StackPane root = new StackPane();
    private final List<CaseDeletion.Order> deleted = new ArrayList<>();
    private final AtomicInteger changes = new AtomicInteger();
    private final List<Path> opened = new ArrayList<>();
    private SealingKit kit;
    private Cases cases;
    private OpenCase open;
    private Optional<Screen> shown = Optional.empty();

    private final CaseHost host =
            new CaseHost() {
                @Override
                public void entriesWritten() {
                    changes.incrementAndGet();
                }

                @Override
                public void delete(CaseDeletion.Order order) {
                    deleted.add(order);
                }
            };

    @Override
    public void start(Stage stage) {
        prepare();
        cases =
                new StoredCases(
                        folder.resolve("program"), "0.1.0", CLOCK, ForkJoinPool.commonPool());
        open =
                cases.create(
                        folder.resolve("case"),
                        new Cases.NewCase("Harbour", Currencies.of("EUR"), ZoneOffset.UTC),
                        ANN);
        kit =
                new SealingKit(
                        texts,
                        new InlineTasks(CLOCK),
                        new SideWindows(themes, Optional::empty),
                        new GivenFiles().answer(folder.resolve("harbour.tributary")),
                        () -> ANN,
                        new KeyRing(folder.resolve("keys")),
                        CLOCK);
        show(stage, root);
    }

    @AfterEach
    void close() {
        onScreen(() -> shown.ifPresent(Screen::close));
        open.close();
    }

    @Test
    void aCaseIsSealedOpenedReviewedAndReadBack() {
        form(new SealForm(kit, open.record(), host::entriesWritten));
        press("#seal-file-choose");
        type("#seal-words", WORDS);
        type("#seal-wordsAgain", "other words in a row");
        press("#seal-go");
        assertThat(told("#seal-told")).startsWith("The two passphrases differ");
        type("#seal-words", WORDS);
        type("#seal-wordsAgain", WORDS);
        type("#seal-key", WORDS);
        type("#seal-again", WORDS);
        press("#seal-go");
        assertThat(told("#seal-told")).startsWith("Sealed: entries 1 to 1, signed by Ann Archer");
        assertThat(text("#seal-words")).as("passphrases are forgotten").isEmpty();
        assertThat(changes).hasValue(1);

        form(new OpenSealForm(kit, cases, opened::add));
        type("#unseal-file", folder.resolve("harbour.tributary").toString());
        type("#unseal-folder", folder.resolve("copy").toString());
        type("#unseal-words", "not these words at all");
        press("#unseal-go");
        assertThat(told("#unseal-told")).startsWith("The passphrase does not open this file");
        type("#unseal-words", WORDS);
        press("#unseal-go");
        assertThat(opened).containsExactly(folder.resolve("copy"));
        try (OpenCase copy = cases.open(folder.resolve("copy"), Work.UNOBSERVED)) {
            assertThat(copy.record().manifest().use()).isEqualTo(CaseManifest.Use.REVIEW);
        }

        form(new CountersignForm(kit));
        press("#countersign-file-choose");
        type("#countersign-words", WORDS);
        press("#countersign-go");
        assertThat(told("#countersign-told")).startsWith("Choose what you hold");
        onScreen(() -> lookup("#countersign-back").queryAs(RadioButton.class).setSelected(true));
        press("#countersign-go");
        assertThat(told("#countersign-told")).startsWith("Write why");
        type("#countersign-remarks", "Who owns the boat?\nWhere is the invoice?");
        somebodyElse("#countersign-signer");
        type("#countersign-name", "Bo Berg");
        type("#countersign-words", WORDS);
        type("#countersign-key", WORDS);
        type("#countersign-again", WORDS);
        press("#countersign-go");
        assertThat(told("#countersign-told"))
                .startsWith("Bo Berg returned the case as of entry 1")
                .contains("“Who owns the boat?”", "“Where is the invoice?”");

        form(new ReadBackForm(kit, open.record(), host::entriesWritten));
        press("#readback-file-choose");
        type("#readback-words", WORDS);
        press("#readback-go");
        assertThat(told("#readback-told")).contains("Bo Berg returned", "the boat?");
        assertThat(changes).hasValue(2);
        CaseSignatures signatures =
                open.record().read(r -> CaseSignatures.of(r, open.record().manifest().caseId()));
        assertThat(signatures.ok()).isTrue();
        assertThat(signatures.standing()).hasSize(2);
    }

    @Test
    void whoeverPreparedItIsToldThatSomebodyElseSigns() {
        form(new SealForm(kit, open.record(), host::entriesWritten));
        press("#seal-file-choose");
        type("#seal-words", WORDS);
        type("#seal-wordsAgain", WORDS);
        type("#seal-key", WORDS);
        type("#seal-again", WORDS);
        press("#seal-go");
        form(new CountersignForm(kit));
        press("#countersign-file-choose");
        type("#countersign-words", WORDS);
        onScreen(() -> lookup("#countersign-accept").queryAs(RadioButton.class).setSelected(true));
        type("#countersign-key", WORDS);
        press("#countersign-go");
        assertThat(told("#countersign-told")).startsWith("Whoever prepared a case");
    }

    @Test
    void aHoldIsPlacedKeepsTheCaseAndIsLifted() {
        form(new RetentionForm(kit, open.record(), host::entriesWritten));
        type("#retention-reason", "order 17/26");
        press("#retention-hold");
        assertThat(told("#retention-state")).startsWith("A legal hold stands: order 17/26");

        askToDelete("Harbour");
        assertThat(told("#delete-told")).startsWith("A legal hold stands");
        assertThat(deleted).isEmpty();

        form(new RetentionForm(kit, open.record(), host::entriesWritten));
        type("#retention-reason", "order withdrawn");
        press("#retention-hold");
        assertThat(new RetentionDesk(open.record()).now().isHeld()).isFalse();
        onScreen(
                () -> {
                    ComboBox<RetentionRule> rule = lookup("#retention-rule").queryComboBox();
                    rule.setValue(RetentionRule.AU);
                    lookup("#retention-from")
                            .queryAs(DatePicker.class)
                            .setValue(LocalDate.parse("2019-11-02"));
                });
        press("#retention-go");
        assertThat(told("#retention-state")).contains("To be kept until 2026-11-02");

        askToDelete("harbour");
        assertThat(told("#delete-told")).startsWith("The name typed is not");
        askToDelete("Harbour");
        assertThat(deleted).hasSize(1);
        assertThat(deleted.getFirst().second()).isEqualTo("Bo Berg");
    }

    private void askToDelete(String name) {
        form(new DeleteForm(kit, open, new GivenAnswers(), host));
        type("#delete-name", name);
        type("#delete-second", "Bo Berg");
        type("#delete-reason", "term has passed");
        type("#delete-certificate", folder.resolve("certificate.json").toString());
        press("#delete-go");
    }

    @Test
    void fieldsAreReachedWithTheKeyboard() {
        form(new ReadBackForm(kit, open.record(), host::entriesWritten));
        onScreen(() -> lookup("#readback-file").query().requestFocus());
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        write("typed unseen");
        assertThat(text("#readback-words")).isEqualTo("typed unseen");
        push(KeyCode.ENTER);
        assertThat(told("#readback-told")).isEqualTo("Fill in “File”.");
    }

    @Test
    void looksRightInBothThemes() {
        onScreen(
                () -> {
                    root.getChildren().setAll(new Pane());
                    picture("seal", new SealForm(kit, open.record(), host::entriesWritten), 660);
                    picture("unseal", new OpenSealForm(kit, cases, opened::add), 460);
                    picture("countersign", new CountersignForm(kit), 740);
                    picture(
                            "readback",
                            new ReadBackForm(kit, open.record(), host::entriesWritten),
                            420);
                    picture("mask", new MaskForm(kit, open.record(), host::entriesWritten), 560);
                    picture(
                            "retention",
                            new RetentionForm(kit, open.record(), host::entriesWritten),
                            520);
                    picture("delete", new DeleteForm(kit, open, new GivenAnswers(), host), 500);
                });
        assertThat(shown).isEmpty();
    }

    private void picture(String name, Screen form, int height) {
        new Snapshots(themes).take("sealing-" + name, form.view(), 640, height);
    }

    private void form(Screen form) {
        onScreen(
                () -> {
                    shown.ifPresent(Screen::close);
                    shown = Optional.of(form);
                    Region view = form.view();
                    root.getChildren().setAll(view);
                });
    }

    private void somebodyElse(String id) {
        onScreen(
                () -> {
                    ComboBox<Optional<?>> signer = lookup(id).queryComboBox();
                    signer.setValue(Optional.empty());
                });
    }

    private void type(String id, String words) {
        onScreen(() -> lookup(id).queryAs(TextInputControl.class).setText(words));
    }

    /// Making keys is dear on purpose, and is done at once here.
    private void press(String id) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> lookup(id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String told(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private String text(String id) {
        return lookup(id).queryAs(TextInputControl.class).getText();
    }
}
