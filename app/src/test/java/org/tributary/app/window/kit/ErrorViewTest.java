// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class ErrorViewTest extends ScreenTest {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final ErrorReport report =
            new ErrorReport(
                    List.of("Tributary 0.1.0", "Java 25"),
                    new IllegalStateException(
                            "account 8000EBD30 of Ana Müller", new IOException("8000EBD30")));

    @Override
    public void start(Stage stage) {
        prepare();
        show(
                stage,
                new ErrorView(texts, texts.of("error.happened"), report, closed::countDown).view());
    }

    @Test
    void theReportHoldsNoWordOfAMessageUntilTheUserAsks() {
        assertThat(shownReport())
                .contains("Tributary 0.1.0", "java.lang.IllegalStateException\n    at ")
                .contains("caused by java.io.IOException")
                .doesNotContain("8000EBD30", "Ana");

        clickOn("#error-messages");
        assertThat(shownReport())
                .contains("java.lang.IllegalStateException: account 8000EBD30 of Ana Müller");
    }

    @Test
    void copiesWhatIsShownAndCloses() {
        clickOn("#error-copy");
        var copied = WaitForAsyncUtils.waitForAsyncFx(5000, this::clipboard);
        assertThat(copied).isEqualTo(shownReport());

        clickOn("#error-close");
        await(closed);
    }

    @Test
    void looksRightInBothThemes() {
        onScreen(
                () ->
                        new Snapshots(themes)
                                .take(
                                        "error",
                                        new ErrorView(
                                                        texts,
                                                        texts.of("error.happened"),
                                                        report,
                                                        () -> {})
                                                .view(),
                                        720,
                                        520));
    }

    private String clipboard() {
        return Clipboard.getSystemClipboard().getString();
    }

    private String shownReport() {
        return lookup("#error-report").queryTextInputControl().getText();
    }
}
