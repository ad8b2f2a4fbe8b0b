// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.theme.Theme;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.transfer.TransferId;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Filters the table by its columns with mouse and keys.
class TransferFiltersTest extends ScreenTest {

    private static final String DRAWING =
            """
            01:a -> 02:b 100.00 EUR 2026-01-01
            01:a -> 02:b 50.00 USD 2026-01-02
            02:b -> 01:a 90.00 EUR 2026-01-03
            03:c -> 01:a 80.00 EUR 2026-01-04
            04:d -> 01:a 5.00 EUR 2026-01-05
            """;

    @TempDir private Path folder;
    private DrawnCase drawn;
    private Transfers transfers;
    private Commands commands;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        prepare();
        stage = shown;
        drawn = DrawnCase.in(folder).with("drawn.csv", DRAWING);
        commands = new Commands(texts);
        transfers =
                new Transfers(
                        drawn.exploration(),
                        new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                        texts,
                        commands,
                        new TransfersHost() {
                            @Override
                            public void pointOut(Set<EdgeKey> arrows) {}

                            @Override
                            public void pickedOut(Optional<TransferId> transfer) {}
                        });
        show(shown, transfers.view());
        commands.listenIn(shown.getScene());
        transfers.show(
                new Selection(Set.of(NodeKey.of(drawn.ordinal("01:a"))), Set.of()),
                PictureState.EMPTY);
    }

    @AfterEach
    void closeCase() {
        onScreen(() -> transfers.close());
        drawn.close();
    }

    private Node byId(String id) {
        return lookup((Node node) -> id.equals(node.getId()) && node.isVisible()).query();
    }

    private int rows() {
        return lookup("#transfers").queryAs(TableView.class).getItems().size();
    }

    private String count() {
        String words = lookup("#transfers-count").<Label>queryAs(Label.class).getText();
        assertThat(words).endsWith(", of the selected account");
        return words.substring(0, words.indexOf(','));
    }

    private void keep(String name) {
        for (Theme theme : Theme.values()) {
            onScreen(() -> themes.show(theme));
            String file = name + "-" + theme.name().toLowerCase(Locale.ROOT);
            onScreen(() -> Snapshots.keep(file, stage.getScene()));
        }
        onScreen(() -> themes.show(Theme.LIGHT));
    }

    @Test
    void aValueIsChosenFromTheHeadAndTakenAwayByItsChip() {
        clickOn(byId("filter-FROM"));
        assertThat(lookup("01:a").tryQuery()).isPresent();
        onScreen(() -> Snapshots.keep("transfers-filter-card", byId("filter-apply").getScene()));
        clickOn("#value-0");
        clickOn("#filter-apply");

        assertThat(rows()).isEqualTo(2);
        assertThat(count()).isEqualTo("2 of 5");
        assertThat(lookup("#transfers-sums").<Label>queryAs(Label.class).getText())
                .isEqualTo("EUR 100.00  ·  USD 50.00");
        keep("transfers-filtered");
        clickOn(byId("chip-FROM"));
        assertThat(count()).isEqualTo("5");
    }

    @Test
    void valuesAreCountedAmongRowsThatMeetTheOtherConditions() {
        clickOn(byId("filter-PAID"));
        write("80");
        clickOn("#filter-apply");
        assertThat(count()).isEqualTo("3 of 5");
        clickOn(byId("filter-CURRENCY"));

        assertThat(lookup("#value-0").tryQuery()).isPresent();
        assertThat(lookup("#value-1").tryQuery()).isEmpty();
    }

    @Test
    void aRangeThatCannotBeReadIsSaidBesideIt() {
        clickOn(byId("filter-TIME"));
        write("yesterday");
        push(KeyCode.ENTER);

        assertThat(lookup("“yesterday” is not a day. Write it as 2026-03-01.").tryQuery())
                .isPresent();
        assertThat(count()).isEqualTo("5");
    }

    @Test
    void theMenuOffersEveryColumnToTheKeyboardAndAnEmptyListSaysWhy() {
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
        clickOn("#filter-menu-REFERENCE");
        write("rent");
        push(KeyCode.ENTER);

        assertThat(count()).isEqualTo("0 of 5");
        assertThat(lookup("No transaction meets all conditions above.").tryQuery()).isPresent();
    }
}
