// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.transfer.Transfer;

import java.util.ArrayList;
import java.util.List;

/// Searches a real record with mouse and keys.
class FindPageTest extends PageTest<FindPage> {

    private static final String LEDGER =
            """
            0012:8000EBD30 -> 0034:80012C4F0 9800.00 EUR 2026-03-01 =Meridian Trade Ltd
            0034:80012C4F0 -> 0119:800A7710 9899.00 EUR 2026-03-31 =Harbour Logistics
            0119:800A7710 -> 0220:8019FF20 9850.50 EUR 2026-03-06 =Orchid Consulting
            0012:8000EBD30 -> 0220:8019FF20 9870.00 EUR 2026-04-02
            0012:8000EBD30 -> 0012:8000EBD30 12.00 EUR 2026-04-03
            0301:80FF0011 -> 0012:8000EBD30 64000.00 USD 2026-04-04 =Meridian Holding
            """;

    private final List<List<Integer>> accounts = new ArrayList<>();
    private final List<List<List<Integer>>> flows = new ArrayList<>();

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        return empty.with("ledger.csv", LEDGER);
    }

    @Override
    protected FindPage page(Tasks tasks) {
        return new FindPage(texts, tasks, drawn.exploration(), new Shown());
    }

    private final class Shown implements FindHost {
        @Override
        public void showAccounts(List<Integer> shown) {
            accounts.add(shown);
        }

        @Override
        public void showFlows(List<List<Integer>> ends) {
            flows.add(ends);
        }
    }

    private ListView<Hit> hits() {
        return lookup("#search-hits").queryListView();
    }

    private TableView<Transfer> table() {
        return lookup("#search-transfers").queryTableView();
    }

    @Test
    void anAmountInAMonthIsFoundAndLeadsIntoThePicture() {
        clickOn("#search-field").write("9,8xx.00 in March");

        assertThat(label("#search-understood")).isEqualTo("Amount: 98xx.00 · March of any year");
        assertThat(label("#search-told")).isEqualTo("2 transactions: EUR 19,699.00");
        assertThat(table().getItems())
                .extracting(transfer -> transfer.source().citation())
                .containsExactly("ledger.csv:1", "ledger.csv:2");
        assertThat(hits().isVisible()).isFalse();

        type(KeyCode.DOWN);
        onScreen(() -> table().getSelectionModel().clearAndSelect(1));
        type(KeyCode.ENTER);

        assertThat(flows).containsExactly(List.of(ordinals("0034:80012C4F0", "0119:800A7710")));
    }

    @Test
    void aNameFindsItsPartyItsAccountsAndTheirTransactions() {
        clickOn("#search-field").write("meridian");

        assertThat(hits().getItems()).hasSize(4);
        assertThat(hits().getItems().getFirst()).isInstanceOf(Hit.OfParty.class);
        assertThat(label("#search-told")).isEqualTo("4 transactions: USD 64,000.00, EUR 19,682.00");
        onScreen(() -> hits().getSelectionModel().selectAll());
        clickOn("#search-show");

        assertThat(accounts)
                .singleElement()
                .satisfies(
                        shown ->
                                assertThat(shown)
                                        .containsExactlyInAnyOrderElementsOf(
                                                ordinals("0012:8000EBD30", "0301:80FF0011")));
    }

    @Test
    void saysWhatToDoWhereNothingFits() {
        clickOn("#search-field").write("nobody 5.00");

        assertThat(lookup("#search-transfers").tryQuery()).isEmpty();
        assertThat(lookup(".empty-state").tryQuery()).isPresent();
        assertThat(lookup("#search-show").queryButton().isDisabled()).isTrue();
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(
                () -> {
                    var view = page.view();
                    view.getScene().setRoot(new javafx.scene.layout.Pane());
                    var snapshots = new Snapshots(themes);
                    snapshots.take("search-start", view, 820, 680);
                    page.ask("meridian");
                    snapshots.take("search", view, 820, 680);
                    page.ask("9,8xx.00 in March");
                    snapshots.take("search-amount", view, 820, 680);
                });
        assertThat(page.view()).isNotNull();
    }
}
