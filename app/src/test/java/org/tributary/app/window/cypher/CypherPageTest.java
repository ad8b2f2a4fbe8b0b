// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tributary.app.cypher.AnswerTable;
import org.tributary.app.cypher.CaseQuestion;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.work.Work;
import org.tributary.neo4j.Neo4jGraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Asks a real graph with mouse and keys.
class CypherPageTest extends ScreenTest {

    private static final String LEDGER =
            """
            0012:8000EBD30 -> 0034:80012C4F0 125000.00 EUR 2026-01-01 =Meridian Trade Ltd
            0034:80012C4F0 -> 0119:800A7710 121500.00 EUR 2026-01-03 ==1+1
            0119:800A7710 -> 0220:8019FF20 119800.00 EUR 2026-01-06
            0034:80012C4F0 -> 0220:8019FF20 480.00 EUR 2026-02-02
            """;
    private static final String PAYEES =
            "MATCH (a:Account {id: '0034:80012C4F0'})-[t:TRANSFER]->(b)\n"
                    + "RETURN a, t, b, t.paid AS minor ORDER BY minor DESC";

    private final List<List<Integer>> shown = new ArrayList<>();
    private Path folder;
    private OpenCase open;
    private DrawnCase drawn;
    private CypherPage page;

    @Override
    public void start(Stage stage) throws IOException {
        prepare();
        folder = Files.createTempDirectory("cypher");
        drawn = DrawnCase.in(folder).with("ledger.csv", LEDGER);
        open = new OpenCase(drawn.record(), graph -> Neo4jGraph.open(graph, Runnable::run));
        page = page(new QueryHistory());
        show(stage, page.view());
    }

    private CypherPage page(QueryHistory history) {
        return new CypherPage(texts, new InlineTasks(Clock.systemUTC()), new Asked(), history);
    }

    private final class Asked implements CypherHost {
        @Override
        public AnswerTable ask(CaseQuestion question, Work work) {
            return AnswerTable.of(question, open, Locale.ENGLISH, work);
        }

        @Override
        public void show(List<Integer> accounts) {
            shown.add(accounts);
        }
    }

    /// Starting Neo4j takes longer than anything on the screen thread may.
    @BeforeEach
    void buildGraph() {
        open.projectGraph(Work.UNOBSERVED);
        new CaseQuestion("RETURN 1 AS one", 1, Duration.ofMinutes(1)).ask(open, Work.UNOBSERVED);
    }

    @AfterEach
    void close() throws IOException {
        onScreen(page::close);
        open.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void ask(String query) {
        onScreen(() -> editor().setText(query));
        onScreen(() -> editor().requestFocus());
        push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private TextArea editor() {
        return lookup("#cypher-editor").queryAs(TextArea.class);
    }

    private TableView<AnswerTable.Row> table() {
        return lookup("#cypher-answer").queryTableView();
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void keysTypedFindAccountsAndRowsGoIntoThePicture() {
        ask(PAYEES);

        assertThat(table().getItems()).hasSize(2);
        assertThat(table().getItems().getFirst().cells())
                .containsExactly(
                        "0034:80012C4F0 · =1+1",
                        "2026-01-03 00:00:00 · EUR 121,500.00 · ledger.csv:2",
                        "0119:800A7710",
                        "12150000");
        assertThat(text("#cypher-told")).isEqualTo("2 rows");
        onScreen(() -> table().getSelectionModel().clearAndSelect(0));
        clickOn("#cypher-show");

        assertThat(shown)
                .containsExactly(
                        List.of(drawn.ordinal("0034:80012C4F0"), drawn.ordinal("0119:800A7710")));
    }

    @Test
    void whatWritesOrReachesForFilesIsRefused() {
        ask("MATCH (a:Account) DETACH DELETE a");
        assertThat(text("#cypher-problem")).contains("Only queries that read are run");
        ask("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row");
        assertThat(text("#cypher-problem")).contains("reaches beyond the graph");
        assertThat(lookup("#cypher-answer").tryQuery()).isEmpty();
        ask("MATCH (a:Account) RETURN count(a) AS n");
        assertThat(table().getItems().getFirst().cells()).containsExactly("4");
        assertThat(lookup("#cypher-problem").query().isVisible()).isFalse();
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndTheCaretStandsThere() {
        ask("MATCH (a:Account {id: '0034:80012C4F0'}) RETRN a");

        assertThat(text("#cypher-problem")).contains("line 1, column 42");
        assertThat(editor().getCaretPosition()).isEqualTo(41);
    }

    @Test
    void earlierQueriesComeBack() {
        ask("RETURN 1 AS one");
        ask("RETURN 2 AS two");
        onScreen(() -> editor().setText("RETURN 3"));
        push(KeyCode.ALT, KeyCode.UP);
        push(KeyCode.ALT, KeyCode.UP);
        assertThat(editor().getText()).isEqualTo("RETURN 1 AS one");
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(editor().getText()).isEqualTo("RETURN 3");
    }

    @Test
    void theTableIsCopiedWithHeadingsAndWithoutFormulas() {
        ask("MATCH (p:Party) RETURN p, 1 AS n ORDER BY p.id");
        clickOn("#cypher-copy");

        onScreen(
                () ->
                        assertThat(Clipboard.getSystemClipboard().getString())
                                .startsWith("p\tn\n")
                                .contains("'=1+1\t1\n"));
    }

    @Test
    void rowsWithoutAccountsCannotGoIntoThePicture() {
        ask("RETURN 1 AS one");
        assertThat(lookup("#cypher-show").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(lookup("#cypher-copy").queryAs(Button.class).isDisabled()).isFalse();
    }

    @Test
    void everyExampleIsAQueryTheGraphUnderstands() {
        for (Example example : Example.values()) {
            String query = example.query().replace("BANK:NUMBER", "0034:80012C4F0");
            ask(query);
            assertThat(lookup("#cypher-problem").queryAs(Labeled.class).getText())
                    .as(query)
                    .isEmpty();
        }
    }

    @Test
    void placesAreFoundInQueriesOfSeveralLines() {
        assertThat(CypherInteractor.place("ab\ncd", "what (line 2, column 2 (offset: 4))"))
                .isEqualTo(OptionalInt.of(4));
        assertThat(CypherInteractor.place("ab", "what (line 7, column 2)")).isEmpty();
        assertThat(CypherInteractor.place("ab", "what")).isEmpty();
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(
                () -> {
                    var view = page.view();
                    view.getScene().setRoot(new javafx.scene.layout.Pane());
                    var snapshots = new Snapshots(themes);
                    snapshots.take("cypher-start", view, 860, 680);
                    ((TextArea) view.lookup("#cypher-editor")).setText(PAYEES);
                    ((Button) view.lookup("#cypher-run")).fire();
                    snapshots.take("cypher", view, 860, 680);
                    ((TextArea) view.lookup("#cypher-editor")).setText("MATCH (a) RETRN a");
                    ((Button) view.lookup("#cypher-run")).fire();
                    snapshots.take("cypher-problem", view, 860, 680);
                });
        assertThat(page.view()).isNotNull();
    }
}
