// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.accounts;

import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;

/// A field to choose an account with. While something is typed the accounts that match lie below
/// it: Down and Up move through them, Enter takes one, Escape leaves.
public final class AccountField {

    private static final int ROWS = 6;
    private static final double WIDEST_HOLDER = 150;

    private final AccountPick pick;
    private final CustomTextField field = new CustomTextField();
    private final ListView<FoundAccount> list = new ListView<>();
    private final VBox results;

    /// @param id of the field, for tests; the list is called `ID-results`
    public AccountField(AccountPick pick, Texts texts, String id) {
        this.pick = pick;
        field.setId(id);
        field.setPromptText(texts.of("account.prompt"));
        field.textProperty().bindBidirectional(pick.text());
        field.getStyleClass().addAll("find-field", "amount");
        field.setRight(holder());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                pick.settle();
                            }
                        });
        var nothing = new Label(texts.of("account.none"));
        nothing.getStyleClass().addAll("muted", "find-nothing");
        results = new VBox(list, nothing);
        list.setId(id + "-results");
        list(texts);
        BooleanBinding any = Bindings.isNotEmpty(pick.found());
        shownWhile(list, any);
        shownWhile(nothing, any.not());
        BooleanBinding open =
                field.focusedProperty()
                        .and(pick.searched())
                        .and(Bindings.createBooleanBinding(this::isOpen, pick.account()));
        shownWhile(results, open);
        results.getStyleClass().add("find-results");
        results.setMaxSize(460, Region.USE_PREF_SIZE);
        StackPane.setAlignment(results, Pos.TOP_LEFT);
        open.subscribe(shown -> place());
    }

    private boolean isOpen() {
        return pick.account().get().isEmpty();
    }

    /// Where one types.
    public Region field() {
        return field;
    }

    /// The list, to be laid over the screen in a `StackPane` that holds the field too.
    public Region results() {
        return results;
    }

    private Region holder() {
        var holder = new Label();
        holder.getStyleClass().addAll("muted", "account-holder");
        holder.setTextOverrun(OverrunStyle.ELLIPSIS);
        holder.setMaxWidth(WIDEST_HOLDER);
        holder.textProperty()
                .bind(
                        pick.account()
                                .map(
                                        chosen ->
                                                chosen.map(account -> new FoundAccount(account, 0))
                                                        .map(FoundAccount::holder)
                                                        .orElse("")));
        Fonts.suitText(holder);
        return holder;
    }

    private void list(Texts texts) {
        list.setItems(pick.found());
        list.setFixedCellSize(FoundAccountCell.ROW);
        list.setCellFactory(shown -> new FoundAccountCell(texts));
        list.setFocusTraversable(false);
        list.prefHeightProperty()
                .bind(
                        Bindings.size(pick.found())
                                .map(n -> Math.min(n.intValue(), ROWS) * FoundAccountCell.ROW + 4));
        // Pressed, because a click would first take the focus and with it the list.
        list.setOnMousePressed(event -> choose());
        pick.found()
                .addListener(
                        (ListChangeListener<FoundAccount>)
                                change -> list.getSelectionModel().selectFirst());
    }

    private void place() {
        if (field.getScene() != null && results.getParent() != null) {
            Bounds at =
                    results.getParent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
            StackPane.setMargin(results, new Insets(at.getMaxY() + 2, 8, 8, at.getMinX()));
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean open = results.isVisible();
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (code == KeyCode.ENTER && pick.account().get().isEmpty()) {
            if (open) {
                choose();
            } else {
                pick.chooseFirst();
            }
        } else if (code == KeyCode.DOWN && open) {
            move(Math.min(chosen + 1, pick.found().size() - 1));
        } else if (code == KeyCode.UP && open) {
            move(Math.max(chosen - 1, 0));
        } else if (code == KeyCode.ESCAPE && open) {
            pick.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int index) {
        if (index >= 0) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - ROWS + 1));
        }
    }

    private void choose() {
        @Nullable FoundAccount chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            pick.choose(chosen.account());
        }
    }
}
