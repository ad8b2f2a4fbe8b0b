// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.ArrayList;
import java.util.List;

class SmallControlsTest extends ScreenTest {

    private final List<String> done = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        prepare();
        var button = new Button("Import transactions");
        button.setOnAction(event -> done.add("import"));
        show(
                stage,
                new VBox(
                        new EmptyState(MaterialDesignF.FILE, "There is nothing here yet.", button),
                        table()));
    }

    @Test
    void anEmptyPlaceOffersWhatToDoNext() {
        assertThat(lookup("There is nothing here yet.").tryQuery()).isPresent();
        clickOn("Import transactions");

        assertThat(done).containsExactly("import");
    }

    @Test
    void amountsStandAtTheRightInFiguresOfOneWidth() {
        TableCell<?, ?> cell = lookup("1,250.00").query();

        assertThat(cell.getAlignment()).isEqualTo(Pos.CENTER_RIGHT);
        assertThat(cell.getFont().getFamily()).isEqualTo("Inter Tabular");
    }

    @Test
    void theShortcutSheetLooksRight() {
        onScreen(
                () -> {
                    var commands = new Commands(texts);
                    commands.add(
                            Command.of("a", "command.case.new", () -> {}).keys("Shortcut+N"),
                            Command.of("b", "command.case.open", () -> {}).keys("Shortcut+O"),
                            Command.of("c", "command.case.demo", () -> {}),
                            Command.of("d", "command.view.theme", () -> {})
                                    .keys("Shortcut+Shift+D"),
                            Command.of("e", "command.help.guide", () -> {}).keys("F1"));
                    var sheet = new ShortcutSheet(texts, commands);
                    new Snapshots(themes).take("shortcuts", sheet.view(), 460, 320);
                });
    }

    private static TableView<String> table() {
        var column = new TableColumn<String, String>("Amount");
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(AmountCell.forColumn(column, amount -> amount));
        column.setPrefWidth(200);
        var table = new TableView<String>();
        table.getColumns().add(column);
        table.getItems().setAll("1,250.00", "−9.99");
        return table;
    }
}
