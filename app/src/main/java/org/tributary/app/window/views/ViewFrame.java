// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.views.sheet.SheetImage;
import org.tributary.app.window.canvas.SharedImage;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// What stands around every view: the tools above it, what is hidden, what is shown, and the sheet
/// or the words in its place. Confined to the screen thread.
///
/// @param <T> what is on the sheet
final class ViewFrame<T> {

    private final ViewKit kit;
    private final Texts texts;
    private final String id;
    private final String titleKey;
    private final SheetPane<T> pane;
    private final FlowPane tools = new FlowPane();
    private final Label hidden = new Label();
    private final Label note = new Label();
    private final StackPane middle = new StackPane();
    private final BooleanProperty sheetShown = new SimpleBooleanProperty();
    private final BorderPane root;

    /// @param page gives the ids of the tools their beginning
    ViewFrame(ViewKit kit, ViewPage page, SheetPane<T> pane) {
        this.kit = kit;
        this.texts = kit.texts();
        id = page.id();
        titleKey = page.titleKey();
        this.pane = pane;
        pane.setId(id + "-sheet");
        tools.getStyleClass().addAll("panel-bar", "view-tools");
        hidden.setId(id + "-hidden");
        hidden.getStyleClass().add("unsaved-banner");
        hidden.setWrapText(true);
        hidden.setMaxWidth(Double.MAX_VALUE);
        hidden.visibleProperty().bind(hidden.textProperty().isNotEmpty());
        hidden.managedProperty().bind(hidden.visibleProperty());
        note.setId(id + "-note");
        note.getStyleClass().addAll("muted", "view-note");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        middle.getStyleClass().add("view-stack");
        root = new BorderPane(middle);
        root.setTop(new VBox(tools, hidden, note));
        root.getStyleClass().add("view-page");
        // A tab pane is as large as its largest tab has to be, seen or not.
        root.setMinSize(0, 0);
        root.setPrefSize(0, 0);
        empty(texts.of("views.empty"));
    }

    Region root() {
        return root;
    }

    void add(Node... nodes) {
        tools.getChildren().addAll(nodes);
    }

    void addSeparator() {
        tools.getChildren().add(new Separator(Orientation.VERTICAL));
    }

    /// A choice with its name before it.
    <V> ChoiceBox<V> choice(
            String name,
            String key,
            List<V> values,
            Function<V, String> words,
            ObjectProperty<V> value) {
        var box = new ChoiceBox<V>();
        box.setId(id + "-" + name);
        box.setConverter(new Words<>(words));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(value);
        box.setMinWidth(Region.USE_PREF_SIZE);
        var label = new Label(texts.of(key));
        label.getStyleClass().add("muted");
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(label, box);
        row.getStyleClass().add("view-choice");
        add(row);
        return box;
    }

    /// A button with an icon and words.
    Button button(String name, String key, Ikon icon, Runnable action) {
        var button = new Button(texts.of(key), new FontIcon(icon));
        button.setId(id + "-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        add(button);
        return button;
    }

    /// A button with only an icon; its words are its tooltip.
    Button icon(String name, String key, Ikon icon, Runnable action) {
        Button button = button(name, key, icon, action);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(texts.of(key)));
        button.setAccessibleText(texts.of(key));
        return button;
    }

    /// The tools that every view ends with.
    void addUsual(Runnable take, Runnable show, Supplier<List<List<String>>> table) {
        addSeparator();
        icon("take", "views.take", MaterialDesignC.CURSOR_DEFAULT_CLICK_OUTLINE, take);
        icon("show", "views.show", MaterialDesignG.GRAPH_OUTLINE, show);
        needsSheet(
                icon(
                        "table",
                        "views.copyTable",
                        MaterialDesignC.CONTENT_COPY,
                        () -> copy(table.get())),
                icon("image", "views.copyImage", MaterialDesignI.IMAGE_OUTLINE, this::copyImage),
                icon(
                        "save",
                        "views.saveImage",
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        this::saveImage));
    }

    private void needsSheet(Button... buttons) {
        for (Button button : buttons) {
            button.disableProperty().bind(sheetShown.not());
        }
    }

    private static void copy(List<List<String>> rows) {
        var content = new ClipboardContent();
        content.putString(
                rows.stream()
                        .map(row -> row.stream().map(ViewFrame::cell).collect(tabbed()))
                        .collect(Collectors.joining("\n", "", "\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Collector<CharSequence, ?, String> tabbed() {
        return Collectors.joining("\t");
    }

    /// A spreadsheet takes what begins with one of these signs for a formula (CWE-1236).
    private static String cell(String text) {
        String one = text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        boolean formula = !one.isEmpty() && "=@+".indexOf(one.charAt(0)) >= 0;
        return formula ? "'" + one : one;
    }

    private void copyImage() {
        drawn().ifPresent(
                        image -> {
                            var content = new ClipboardContent();
                            content.putImage(onScreen(image.apply(texts.of(titleKey))));
                            Clipboard.getSystemClipboard().setContent(content);
                        });
    }

    private void saveImage() {
        drawn().ifPresent(image -> kit.host().saveImage(texts.of(titleKey), image));
    }

    /// The whole sheet, in print's light colours, with what is said above it.
    private Optional<Function<String, BufferedImage>> drawn() {
        List<String> lines = new ArrayList<>();
        lines.add(note.getText());
        lines.addAll(hidden.getText().lines().toList());
        lines.removeIf(String::isBlank);
        var image = new SheetImage(kit.fonts(), ThemeTokens.of(Theme.LIGHT));
        return pane.sheet()
                .map(sheet -> title -> image.of(sheet, title, lines, texts.of("views.cut")));
    }

    /// JavaFX shares pixels only in the form it draws with.
    private static Image onScreen(BufferedImage image) {
        var shared =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D copy = shared.createGraphics();
        copy.drawImage(image, 0, 0, null);
        copy.dispose();
        return SharedImage.of(shared).refreshed();
    }

    /// Shows a sheet.
    ///
    /// @param hiddenWords what the picture hides; empty if nothing
    /// @param words what is shown
    void show(List<String> hiddenWords, String words, SheetPane.SheetMaker<T> maker) {
        hidden.setText(String.join("\n", hiddenWords));
        note.setText(words);
        pane.show(maker);
        sheetShown.set(true);
        if (middle.getChildren().isEmpty() || middle.getChildren().getFirst() != pane) {
            middle.getChildren().setAll(pane);
        }
    }

    /// Shows words where there is nothing else to show.
    void empty(String words) {
        hidden.setText("");
        note.setText("");
        sheetShown.set(false);
        middle.getChildren().setAll(new EmptyState(MaterialDesignG.GRAPH_OUTLINE, words));
    }

    private static final class Words<V> extends StringConverter<V> {
        private final Function<V, String> words;

        Words(Function<V, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable V value) {
            return Optional.ofNullable(value).map(words).orElse("");
        }

        @Override
        public V fromString(String text) {
            throw new UnsupportedOperationException("values are chosen, not typed");
        }
    }
}
