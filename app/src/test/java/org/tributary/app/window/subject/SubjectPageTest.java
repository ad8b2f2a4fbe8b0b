// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.subject.Scope;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.PartyRow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the page of a company with two accounts with mouse and keys over a real record.
class SubjectPageTest extends PageTest<SubjectPage> {

    private final List<Integer> inPicture = new ArrayList<>();
    private final List<String> guide = new ArrayList<>();
    private final SubjectHost host =
            new SubjectHost() {
                @Override
                public void show(int account) {
                    inPicture.add(account);
                }

                @Override
                public void openGuide(String file) {
                    guide.add(file);
                }
            };

    /// Two years of a company that is paid by eight customers and pays three suppliers at noon,
    /// and once far more than ever; every other account does much the same. Its second account is
    /// filled from the first.
    private static String ledger() {
        StringBuilder lines = new StringBuilder();
        for (int month = 0; month < 24; month++) {
            String day = String.format(Locale.ROOT, "%d-%02d", 2024 + month / 12, month % 12 + 1);
            for (int customer = 1; customer <= 8; customer++) {
                line(lines, "C:" + customer, "A:1", 1_000 + 37 * customer + month, day, customer);
            }
            for (int supplier = 1; supplier <= 3; supplier++) {
                line(lines, "A:1", "S:" + supplier, 2_100 + 11 * supplier, day, 12 + supplier);
                lines.append(" =Meridian Trade Ltd");
            }
            line(lines, "A:1", "A:2", 500, day, 20);
            lines.append(" =Meridian Trade Ltd");
        }
        line(lines, "A:2", "S:9", 11_999, "2025-12", 28);
        lines.append(" =Meridian Trade Ltd");
        line(lines, "DE:DE89370400440532013000", "A:1", 64_000, "2025-03", 9);
        lines.append(" =Bo Berg");
        for (int other = 0; other < 40; other++) {
            for (int i = 0; i < 200 + other; i++) {
                line(lines, "P:" + other, "Q:" + i % 9, 500 + i, "2024-05", 1 + i % 28);
            }
        }
        return lines.append('\n').toString();
    }

    private static void line(
            StringBuilder lines, String from, String to, int units, String month, int day) {
        if (!lines.isEmpty()) {
            lines.append('\n');
        }
        lines.append(
                String.format(
                        Locale.ROOT,
                        "%s -> %s %d.%02d EUR %s-%02dT%02d:%02d",
                        from,
                        to,
                        units,
                        units % 100,
                        month,
                        day,
                        8 + units % 11,
                        units % 60));
    }

    @Override
    protected DrawnCase fill(DrawnCase empty) throws IOException {
        return empty.with("ledger.csv", ledger())
                .withParties(
                        "customers.csv",
                        new PartyRow(
                                2,
                                "K-77",
                                "Meridian Trade Ltd",
                                PartyRow.Kind.ORGANISATION,
                                List.of(AccountId.parse("A:1"), AccountId.parse("A:2")),
                                Map.of(
                                        PartyDetail.ADDRESS,
                                        "12 Harbour Street",
                                        PartyDetail.COUNTRY,
                                        "Singapore"),
                                ""));
    }

    @Override
    protected SubjectPage page(Tasks tasks) {
        return new SubjectPage(texts, tasks, drawn.exploration(), host);
    }

    private void ask(String... accounts) {
        onScreen(() -> page.ask(Stream.of(accounts).map(drawn::ordinal).toList()));
    }

    private String sums() {
        return label("#subject-rows-sums");
    }

    private TableView<LegRow> rows() {
        return lookup("#subject-rows").queryTableView();
    }

    private TableView<TableLine> table(String id) {
        return lookup("#" + id).queryTableView();
    }

    @Test
    void aTotalOpensItsRowsAndTheyAddUpToIt() {
        ask("A:1");
        clickOn("#subject-total-in");

        assertThat(sums()).isEqualTo("193 transactions: in EUR 290,272.76");
        assertThat(rows().getItems()).hasSize(193);
        clickOn("#subject-rows-copy");
        assertThat(clipboard().lines()).hasSize(194).first().asString().startsWith("Time\tWay");
        assertThat(clipboard()).contains("\tledger.csv:2\n");
        clickOn("#subject-rows-close");
        assertThat(lookup("#subject-rows").tryQuery()).isEmpty();
    }

    private String clipboard() {
        var held = new ArrayList<String>();
        onScreen(() -> held.add(Clipboard.getSystemClipboard().getString()));
        return held.getFirst();
    }

    @Test
    void theRatingStandsAtTheHeadAndUnfoldsItsReasons() {
        ask("A:1");
        assertThat(label("#subject-rating")).startsWith("Risk: ").contains(" of 100, ");
        assertThat(lookup("#subject-rating-factors").tryQuery()).isEmpty();

        clickOn("#subject-rating-why");
        assertThat(lookup("#subject-rating-factors .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Cash", "Countries of counterparties")
                .anyMatch(words -> words.startsWith("not judged: lacks"));
        clickOn("#subject-rating-guide");
        assertThat(guide).containsExactly("risk-rating.md");
        clickOn("#subject-rating-why");
        assertThat(lookup("#subject-rating-factors").tryQuery()).isEmpty();

        ask("A:1", "C:1");
        assertThat(lookup("#subject-rating").tryQuery()).isEmpty();
    }

    @Test
    void monthsAndHoursOpenWithTheKeyboard() {
        ask("A:1");
        onScreen(() -> lookup("#subject-months").query().requestFocus());
        type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(sums()).startsWith("4 transactions: out EUR ");

        Node hours = lookup("#subject-hours").query();
        onScreen(hours::requestFocus);
        type(KeyCode.END).type(KeyCode.ENTER);
        assertThat(sums()).isEqualTo("no transactions");
        assertThat(hours.getAccessibleText()).startsWith("Monday, 23:00–23:59");
    }

    @Test
    void aCounterpartyOpensItsRowsAndItsOwnPage() {
        ask("A:1");
        TableView<TableLine> payers = table("subject-payers");
        assertThat(payers.getItems().getFirst().name())
                .isEqualTo("Bo Berg · DE:DE89370400440532013000");
        onScreen(
                () -> {
                    payers.requestFocus();
                    payers.getSelectionModel().clearAndSelect(1, payers.getColumns().get(1));
                });
        type(KeyCode.ENTER);

        assertThat(label("#subject-rows-title")).isEqualTo("Paid in: C:8");
        assertThat(sums()).isEqualTo("24 transactions: in EUR 31,385.80");
        onScreen(() -> payers.getContextMenu().getItems().getFirst().fire());
        assertThat(inPicture).containsExactly(drawn.ordinal("C:8"));
        onScreen(() -> payers.getContextMenu().getItems().getLast().fire());
        assertThat(label("#subject-name")).isEqualTo("C:8");
    }

    @Test
    void theHoldersAccountsTogetherCountWhatMovesAmongThemOnce() {
        ask("A:1");
        ChoiceBox<Scope> scope = lookup("#subject-scope").queryAs(ChoiceBox.class);
        onScreen(() -> scope.getSelectionModel().select(1));

        clickOn("#subject-total-own");
        assertThat(sums()).isEqualTo("24 transactions: own EUR 12,000.00");
        assertThat(label("#subject-net-sum")).isEqualTo("EUR 125,472.93");
    }

    @Test
    void whatStandsOutOpensItsRow() {
        ask("A:1");
        Hyperlink first =
                lookup("#subject-standouts .hyperlink").queryAll().stream()
                        .map(Hyperlink.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(first.getText()).startsWith("March 2025: EUR 73,448.44 in, 7.7× the median");
        onScreen(first::fire);

        assertThat(sums()).isEqualTo("9 transactions: in EUR 73,448.44");
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(
                () -> {
                    page.view().getScene().setRoot(new Pane());
                    var snapshots = new Snapshots(themes);
                    snapshots.take("subject-start", page.view(), 700, 500);
                    page.ask(List.of(drawn.ordinal("A:1")));
                    snapshots.take("subject", page.view(), 1440, 900);
                });
        onScreen(() -> new Snapshots(themes).take("subject", page.view(), 1024, 700));
        onScreen(() -> new Snapshots(themes).take("subject-long", page.view(), 1180, 2100));
        onScreen(() -> new Snapshots(themes).take("subject-narrow", page.view(), 800, 2900));
        assertThat(page.view()).isNotNull();
    }
}
