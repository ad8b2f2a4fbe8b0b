// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.window.explorer.Explorer;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.FxTasks;
import org.tributary.app.window.kit.GivenAnswers;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.imports.ImportReceipt;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// A robot test of a whole workspace over a real record. [#begin] puts a case into
/// [#drawn] and opens it; both are closed after the test.
abstract class WorkspaceTest extends ScreenTest {

    private static final PictureFonts FONTS = PictureFonts.bundled();

    /// What the workspace asked of the window around it: `receipt 1`.
    final List<String> asked = new ArrayList<>();

    @TempDir Path folder;
    DrawnCase drawn;
    Commands commands;
    CaseWorkspace workspace;
    Stage stage;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Tasks tasks;

    /// Works in the background, as the program does.
    WorkspaceTest() {
        tasks = new FxTasks(Clock.systemUTC(), failure::set);
    }

    WorkspaceTest(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public final void start(Stage shown) throws Exception {
        stage = shown;
        prepare();
        begin();
    }

    /// Puts a case into [#drawn], and opens it if the test does not do so itself.
    abstract void begin() throws Exception;

    /// Makes the workspace, shown by nobody yet.
    ///
    /// @param answers given to what it asks
    void make(String... answers) {
        commands = new Commands(texts);
        workspace =
                new CaseWorkspace(
                        drawn.record(),
                        drawn.graphs(),
                        () -> DrawnCase.ANN,
                        Clock.systemUTC(),
                        new Explorer.Kit(
                                tasks, texts, commands, new GivenAnswers(answers), themes, FONTS),
                        new SideWindows(themes, () -> Optional.of(stage)),
                        new Asked());
    }

    /// Makes the workspace and shows it.
    void open(String... answers) {
        make(answers);
        show(stage, workspace.view());
        stage.setX(0);
        stage.setY(0);
        commands.listenIn(stage.getScene());
    }

    /// Closes the workspace and waits until all it had to keep is kept.
    void closeWorkspace() {
        CountDownLatch closed = new CountDownLatch(1);
        onScreen(() -> workspace.close(closed::countDown));
        await(closed);
    }

    @AfterEach
    void close() {
        closeWorkspace();
        drawn.close();
        assertThat(failure.get()).isNull();
    }

    /// Waits until something holds, as the screen thread sees it.
    static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited for: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final class Asked implements CaseWorkspaceHost {

        @Override
        public void importWanted() {
            asked.add("import");
        }

        @Override
        public void saveImage(String name, Function<String, BufferedImage> drawn) {
            asked.add("save " + name);
        }

        @Override
        public void openReceipt(long importId) {
            asked.add("receipt " + importId);
        }

        @Override
        public void openQuality(long importId) {
            asked.add("quality " + importId);
        }

        @Override
        public void undoImport(ImportReceipt receipt) {
            asked.add("undo " + receipt.importId());
        }

        @Override
        public void enterByHand(List<Integer> accounts) {
            asked.add("enter " + accounts);
        }

        @Override
        public void importAgain(ImportReceipt receipt) {
            asked.add("again " + receipt.importId());
        }
    }
}
