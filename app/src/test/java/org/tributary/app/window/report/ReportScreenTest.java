// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.window.imports.ImportedCase;
import org.tributary.app.window.imports.SampleFiles;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.GivenFiles;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ReportScreenTest extends ScreenTest {

    @TempDir Path folder;

    private ImportedCase imported;

    @Override
    public void start(Stage stage) {
        prepare();
        imported = ImportedCase.in(folder);
        imported.take(SampleFiles.faulty(folder));
        show(stage, screen().view());
    }

    @AfterEach
    void close() {
        imported.close();
    }

    @Test
    void exportsTheWorkbookAndVerifiesTheCase() {
        clickOn("#report-workbook");
        assertThat(folder.resolve("out.xlsx")).isNotEmptyFile();
        assertThat(resultWords()).contains("Written");

        clickOn("#report-verify");
        assertThat(resultWords()).anySatisfy(w -> assertThat(w).startsWith("Verified: all"));
    }

    @Test
    void itsCommandsBringItToTheFront() {
        var shown = new ArrayList<String>();
        var commands = new Commands(texts);
        onScreen(
                () -> {
                    commands.add(
                            screen().commands(() -> shown.add("shown")).toArray(Command[]::new));
                    commands.run("report.workbook");
                    commands.run("report.verify");
                });

        assertThat(shown).hasSize(2);
        assertThat(folder.resolve("out.xlsx")).exists();
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(
                () -> {
                    var snapshots = new Snapshots(themes);
                    snapshots.take("report", screen().view());
                });
        clickOn("#report-workbook");
        onScreen(
                () -> {
                    var shown = (javafx.scene.layout.Region) lookup("#report-result").query();
                    var page = (javafx.scene.layout.Region) shown.getScene().getRoot();
                    page.getScene().setRoot(new javafx.scene.layout.Pane());
                    new Snapshots(themes).take("report-written", page);
                });
    }

    private List<String> resultWords() {
        return lookup("#report-result .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private ReportScreen screen() {
        return new ReportScreen(
                texts,
                new InlineTasks(ImportedCase.CLOCK),
                new GivenFiles().answer(folder.resolve("out.xlsx")),
                new CaseActions(
                        new OpenCase(
                                imported.record(),
                                graph -> {
                                    throw new IllegalStateException("not opened here");
                                })));
    }
}
