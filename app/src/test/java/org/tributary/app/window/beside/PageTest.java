// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.work.InlineTasks;
import org.tributary.app.work.Tasks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// A robot test of one page beside the picture, over a real record; its work is done at once.
///
/// @param <P> the page
public abstract class PageTest<P extends Screen> extends ScreenTest {

    @TempDir protected Path folder;
    protected DrawnCase drawn;
    protected P page;

    @Override
    public final void start(Stage stage) throws IOException {
        prepare();
        drawn = fill(DrawnCase.in(folder));
        page = page(new InlineTasks(Clock.systemUTC()));
        show(stage, page.view());
    }

    /// Puts into an empty case what the page is about.
    protected abstract DrawnCase fill(DrawnCase empty) throws IOException;

    /// Makes the page over [#drawn].
    protected abstract P page(Tasks tasks);

    @AfterEach
    final void close() {
        onScreen(page::close);
        drawn.close();
    }

    protected final List<Integer> ordinals(String... keys) {
        return Stream.of(keys).map(drawn::ordinal).toList();
    }

    /// The words of a control.
    protected final String label(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }
}
