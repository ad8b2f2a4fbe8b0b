// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitState;
import org.tributary.ledger.watchlist.KeptEdition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Loads a house list, screens a real record and works the hits with mouse and keys.
class ScreeningScreenTest extends PageTest<ScreeningScreen> {

    private static final String LIST =
            """
            name,type,aliases,birth_date,country,identifiers,note
            "KORVANOV, Dmitri",person,The Clock,1963-08-16,RU,,smuggler
            Zolotaya Gavan Trading,company,,,RU,,front
            """;

    private static final String NEWER =
            """
            name,type,aliases,birth_date,country,identifiers,note
            "KORVANOV, Dmitri",person,The Clock;Dima,1963-08-16,RU,,smuggler
            """;

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final List<List<Integer>> shown = new ArrayList<>();
    private List<Path> chosen = List.of();
    private int entries;

    private final class Host implements ScreeningHost {
        @Override
        public void showAccounts(List<Integer> accounts) {
            shown.add(accounts);
        }

        @Override
        public void entryMade() {
            entries++;
        }
    }

    private final class Chosen implements FileChoice {
        @Override
        public List<Path> open(String title, List<FileKind> kinds) {
            return chosen;
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public void show(Path folder) {}

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.empty();
        }
    }

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        return empty.with(
                "ledger.csv",
                """
                1:100 -> 2:200 1000.00 EUR 2026-01-02 =Dmitri Korvanov
                2:200 -> 3:300 900.00 EUR 2026-01-03 =Zolotaya Gavan Trading LLC
                3:300 -> 1:100 10.00 EUR 2026-01-04 =Harmless Bakery GmbH
                """);
    }

    @Override
    protected ScreeningScreen page(Tasks tasks) {
        return new ScreeningScreen(
                drawn.record(),
                new ScreeningKit(texts, tasks, new Chosen(), () -> DrawnCase.ANN, NOW),
                new Host());
    }

    private void load(String name, String text) {
        try {
            chosen = List.of(Files.writeString(drawn.record().folder().resolveSibling(name), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loadAndScreen() {
        load("house.csv", LIST);
        clickOn("#screening-load-first");
        clickOn("#screening-run");
    }

    private TableView<ScreeningHit> hits() {
        return lookup("#screening-hits").queryTableView();
    }

    private List<HitState> states() {
        return drawn.record().read(CaseReader::screeningHits).stream()
                .map(hit -> hit.state(LocalDate.of(2026, 3, 1)))
                .toList();
    }

    private void choose(String name) {
        onScreen(
                () -> {
                    hits().getSelectionModel().clearSelection();
                    hits().getItems().stream()
                            .filter(hit -> hit.finding().name().contains(name))
                            .findFirst()
                            .ifPresent(hits().getSelectionModel()::select);
                });
    }

    private void tab(String name) {
        onScreen(
                () -> {
                    TabPane tabs = (TabPane) page.view().lookup("#screening-tabs");
                    tabs.getTabs().stream()
                            .filter(tab -> ("screening-tab-" + name).equals(tab.getId()))
                            .findFirst()
                            .ifPresent(tabs.getSelectionModel()::select);
                });
    }

    @Test
    void aListIsLoadedTheCaseScreenedAndAHitDecided() {
        loadAndScreen();

        assertThat(label("#screening-told")).contains("2 hits new");
        assertThat(hits().getItems()).hasSize(2);
        choose("Korvanov");
        assertThat(label("#screening-card-title")).contains("KORVANOV, Dmitri").contains("%");
        assertThat(lookup("#screening-fields .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("1963-08-16", "KORVANOV, Dmitri\nThe Clock", "Dmitri Korvanov");

        clickOn("#screening-say-false-positive");
        assertThat(label("#screening-problem")).contains("reason");
        clickOn("#screening-reason").write("Born in 1990");
        clickOn("#screening-say-false-positive");
        assertThat(states()).containsOnlyOnce(HitState.FALSE_POSITIVE).hasSize(2);
        assertThat(hits().getItems()).hasSize(1);
        assertThat(entries).isGreaterThan(1);

        clickOn("#screening-shown-decided");
        assertThat(label("#screening-said")).contains("Ann Archer").contains("Born in 1990");
        clickOn("#screening-reason").write("He was not");
        clickOn("#screening-say-back");
        assertThat(states()).containsOnly(HitState.OPEN);
    }

    @Test
    void aDecisionStandsOverANewerEditionUntilTheEntryChanges() {
        loadAndScreen();
        onScreen(() -> hits().getSelectionModel().selectAll());
        assertThat(label("#screening-several")).startsWith("2 hits");
        clickOn("#screening-reason").write("Known customers");
        clickOn("#screening-say-true-match");
        assertThat(states()).containsOnly(HitState.TRUE_MATCH);

        load("house.csv", NEWER);
        tab("lists");
        clickOn("#screening-load");
        assertThat(label("#screening-loaded")).contains("0 came, 1 left, 1 changed");
        assertThat(label("#screening-told")).contains("screen the case again");
        assertThat(lookup("#screening-lists").<KeptEdition>queryTableView().getItems()).hasSize(2);
        clickOn("#screening-run");
        assertThat(states()).containsExactlyInAnyOrder(HitState.CHANGED, HitState.GONE);
    }

    @Test
    void aGoodGuyIsExceptedUntilADay() {
        loadAndScreen();
        choose("Zolotaya");
        clickOn("#screening-reason").write("A shop of the same name");
        clickOn("#screening-say-except");
        assertThat(label("#screening-problem")).contains("last day");
        onScreen(
                () ->
                        lookup("#screening-until")
                                .queryAs(DatePicker.class)
                                .setValue(LocalDate.of(2026, 12, 31)));
        clickOn("#screening-say-except");

        assertThat(states()).containsExactlyInAnyOrder(HitState.OPEN, HitState.EXCEPTED);
    }

    @Test
    void aNameIsLookedUpAsOneTypesIt() {
        loadAndScreen();
        tab("look-up");
        clickOn("#screening-name").write("dmitry korvanof");

        ListView<LookUp.Line> found = lookup("#screening-matches").queryListView();
        assertThat(found.getItems())
                .extracting(LookUp.Line::listed)
                .containsExactly("KORVANOV, Dmitri");

        clickOn("#screening-method-as-ofac");
        assertThat(found.getItems()).isEmpty();
        assertThat(label("#screening-matches-none")).startsWith("The case has no list of OFAC’s.");
    }

    @Test
    void theAccountsOfAHitAreShown() {
        loadAndScreen();
        choose("Korvanov");
        clickOn("#screening-say-picture");

        assertThat(shown).containsExactly(ordinals("1:100"));
    }

    @Test
    void whatIsNoListIsRefusedWithItsReason() {
        load("nothing.csv", "a,b\n1,2\n");
        clickOn("#screening-load-first");

        assertThat(label("#screening-loaded")).startsWith("nothing.csv:");
        assertThat(lookup("#screening-hits").tryQuery()).isEmpty();
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        loadAndScreen();
        choose("Korvanov");
        onScreen(() -> page.view().getScene().setRoot(new Pane()));
        take("screening-hits", 1180, 760);
        take("screening-small", 1000, 640);
        tab("lists");
        take("screening-lists", 1180, 760);
        tab("look-up");
        onScreen(
                () ->
                        ((TextField) page.view().lookup("#screening-name"))
                                .setText("dmitry korvanof"));
        take("screening-look-up", 1180, 760);
        assertThat(page.view()).isNotNull();
    }

    private void take(String name, int width, int height) {
        onScreen(() -> new Snapshots(themes).take(name, page.view(), width, height));
    }
}
