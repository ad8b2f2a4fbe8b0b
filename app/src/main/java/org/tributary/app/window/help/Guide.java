// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;

import java.util.Optional;

/// The user guide: the list of pages at the left, the chosen page at the right.
public final class Guide implements Screen {

    private static final double READABLE_WIDTH = 720;

    private final BorderPane root = new BorderPane();
    private final ListView<GuidePage> pages = new ListView<>();
    private final ScrollPane page = new ScrollPane();

    /// Opens at the first page.
    public Guide(Texts texts) {
        var title = new Label(texts.of("guide.title"));
        title.getStyleClass().add("heading");
        pages.setId("guide-pages");
        pages.getItems().setAll(GuidePages.ALL);
        pages.setCellFactory(shown -> new TitleCell(texts));
        pages.setFixedCellSize(32);
        pages.getStyleClass().add("guide-pages");
        VBox.setVgrow(pages, Priority.ALWAYS);
        var side = new VBox(title, pages);
        side.getStyleClass().add("guide-side");
        page.setFitToWidth(true);
        page.setId("guide-page");
        page.getStyleClass().add("guide-page");
        root.setLeft(side);
        root.setCenter(page);
        pages.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(this::render));
        pages.getSelectionModel().selectFirst();
    }

    @Override
    public Region view() {
        return root;
    }

    /// Turns to a page by its file name; targets outside the guide are not followed.
    public void turnTo(String file) {
        GuidePages.ALL.stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .ifPresent(each -> pages.getSelectionModel().select(each));
    }

    private void render(GuidePage chosen) {
        Region words = new MarkdownView(this::turnTo).render(chosen.markdown());
        words.setMaxWidth(READABLE_WIDTH);
        var ground = new StackPane(words);
        ground.getStyleClass().add("guide-ground");
        page.setContent(ground);
        page.setVvalue(0);
    }

    private static final class TitleCell extends ListCell<GuidePage> {

        private final Texts texts;

        private TitleCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(GuidePage item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.title(texts));
        }
    }
}
