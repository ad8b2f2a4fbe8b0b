// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.PendingLedger;
import org.tributary.app.explore.PendingRows;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.window.explorer.Explorer;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.FxTasks;
import org.tributary.app.window.kit.GivenAnswers;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.importers.DryRun;
import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/// Looks at a file that is still being saved, with mouse and keys over a real record.
class FirstLookTest extends ScreenTest {

    private static final String FILE =
            """
            From Bank,From Account,To Bank,To Account,Time,Amount,Currency
            1,A,2,B,2026-01-03 09:00,100.00,EUR
            2,B,3,C,2026-01-04 09:00,90.00,EUR
            """;

    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final FxTasks tasks = new FxTasks(Clock.systemUTC(), failure::set);
    private Path folder;
    private DrawnCase drawn;
    private Commands commands;
    private CaseWorkspace workspace;

    @Override
    public void start(Stage stage) throws IOException {
        prepare();
        folder = Files.createTempDirectory("firstlook");
        drawn = DrawnCase.in(folder);
        commands = new Commands(texts);
        workspace =
                new CaseWorkspace(
                        drawn.record(),
                        drawn.graphs(),
                        () -> DrawnCase.ANN,
                        new Explorer.Kit(
                                tasks,
                                texts,
                                commands,
                                new GivenAnswers(),
                                themes,
                                PictureFonts.bundled()),
                        new SideWindows(themes, () -> Optional.of(stage)),
                        new CaseWorkspaceHost() {
                            @Override
                            public void undoImport(ImportReceipt receipt) {}

                            @Override
                            public void importAgain(ImportReceipt receipt) {}

                            @Override
                            public void openQuality(long importId) {}

                            @Override
                            public void importWanted() {}

                            @Override
                            public void openReceipt(long importId) {}
                        });
        show(stage, workspace.view());
        stage.setX(0);
        stage.setY(0);
        commands.listenIn(stage.getScene());
    }

    @AfterEach
    void close() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        onScreen(() -> workspace.close(closed::countDown));
        await(closed);
        drawn.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(failure.get()).isNull();
    }

    private static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(what + " did not happen", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theFirstFileCanBeLookedAtBeforeItIsSavedAndThePictureStays() throws IOException {
        Path file = Files.writeString(folder.resolve("first.csv"), FILE);
        Importers importers = Importers.shipped();
        ImportProfile profile = importers.recognise(file).profile();
        ImportPlan plan = importers.plan(file, profile, Work.UNOBSERVED);
        PendingLedger pending =
                PendingRows.read(
                        importers.rows(file, profile), plan.file(), new DryRun(), Work.UNOBSERVED);

        onScreen(() -> workspace.explore(pending, "2 transactions, not saved yet"));
        assertThat(lookup("#explorer-unsaved").query().isVisible()).isTrue();
        clickOn("#show-busiest");
        until("showing the busiest", () -> workspace.picture().nodes().size() == 3);
        onScreen(() -> workspace.show(List.of(0)));
        until("selecting", () -> workspace.picture().nodes().size() == 3);

        drawn.with(plan, importers.rows(file, profile));
        onScreen(workspace::exploreRecord);
        onScreen(workspace::caseChanged);

        assertThat(lookup("#explorer-unsaved").query().isVisible()).isFalse();
        until(
                "keeping the picture",
                () -> drawn.record().read(r -> r.layout("explorer")).isPresent());
        assertThat(workspace.picture().nodes()).hasSize(3);
        assertThat(workspace.picture().edges()).hasSize(2);
    }

    @Test
    void whatCameToNothingLeavesAnEmptyPicture() throws IOException {
        Path file = Files.writeString(folder.resolve("first.csv"), FILE);
        Importers importers = Importers.shipped();
        ImportProfile profile = importers.recognise(file).profile();
        ImportPlan plan = importers.plan(file, profile, Work.UNOBSERVED);
        PendingLedger pending =
                PendingRows.read(
                        importers.rows(file, profile), plan.file(), new DryRun(), Work.UNOBSERVED);
        onScreen(() -> workspace.explore(pending, "2 transactions, not saved yet"));
        clickOn("#show-busiest");
        until("showing the busiest", () -> workspace.picture().nodes().size() == 3);

        onScreen(workspace::exploreRecord);

        until("emptying the picture", () -> workspace.picture().isEmpty());
        assertThat(lookup("#explorer-unsaved").query().isVisible()).isFalse();
    }
}
