// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.library.TypologyPage;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.theme.Token;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

class GuideTest extends ScreenTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @Override
    public void start(Stage stage) {
        prepare();
        show(stage, new Guide(texts).view());
    }

    @Test
    void turnsPagesByListAndByLink() {
        assertThat(chosen()).isEqualTo("getting-started.md");

        clickOn("Command line");
        assertThat(chosen()).isEqualTo("command-line.md");
        assertThat(lookup("exit code").tryQuery()).isPresent();

        clickOn("Case and report");
        clickOn("What is protected");
        assertThat(chosen()).isEqualTo("protection.md");
    }

    @Test
    void everyTypologyHasAPageThatTheListOfTypologiesLeadsTo() {
        clickOn("Typologies");
        Hyperlink fanOut = lookup("Fan-out").match(Hyperlink.class::isInstance).query();
        onScreen(fanOut::fire);

        assertThat(chosen()).isEqualTo("typology-fan-out.md");
        assertThat(lookup("Limits").tryQuery()).isPresent();
        for (TypologyLibrary.Entry entry : TypologyLibrary.all()) {
            assertThat(GuidePages.TYPOLOGIES.markdown()).contains(TypologyPage.file(entry));
            assertThat(TypologyPage.of(entry))
                    .contains(
                            entry.detector().parameters().stream()
                                    .map(p -> "| " + p.key())
                                    .toList())
                    .contains(entry.typology().definition().substring(0, 20));
        }
    }

    @Test
    void theListCanBeWalkedWithTheKeyboard() {
        clickOn("Getting started");
        push(KeyCode.DOWN);

        assertThat(chosen()).isEqualTo("import.md");
    }

    @Test
    void everyLinkLeadsToAPageAndEveryPageIsListed() throws IOException {
        var listed = GuidePages.ALL.stream().map(GuidePage::file).toList();
        for (GuidePage page : GuidePages.ALL) {
            var link = LINK.matcher(page.markdown());
            while (link.find()) {
                assertThat(listed).as("link in %s", page.file()).contains(link.group(1));
            }
        }
        try (var files = Files.list(Path.of("src/main/resources/org/tributary/app/guide"))) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            GuidePages.ALL.stream()
                                    .filter(GuidePage.Written.class::isInstance)
                                    .map(GuidePage::file)
                                    .toList());
        }
    }

    @Test
    void thePageChangesItsColoursWithTheTheme() {
        onScreen(() -> themes.show(Theme.DARK));
        Region ground = lookup(".guide-ground").query();
        var fill = (Color) ground.getBackground().getFills().getFirst().getFill();

        assertThat(fill).isEqualTo(Color.web(ThemeTokens.of(Theme.DARK).hex(Token.SURFACE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getting-started.md",
                "command-line.md",
                "filing.md",
                "filing-fincen-sar.md",
                "typologies.md",
                "typology-fan-out.md"
            })
    void looksRightInBothThemesAndSizes(String page) {
        onScreen(
                () -> {
                    var guide = new Guide(texts);
                    guide.turnTo(page);
                    new Snapshots(themes).take("guide-" + page.replace(".md", ""), guide.view());
                });
    }

    private String chosen() {
        ListView<GuidePage> pages = lookup("#guide-pages").queryListView();
        return pages.getSelectionModel().getSelectedItem().file();
    }
}
