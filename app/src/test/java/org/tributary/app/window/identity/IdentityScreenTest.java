// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.identity.IdentityLine;
import org.tributary.app.identity.SampleIdentities;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.IdentityBook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Says who is one with mouse and keys over a real record.
class IdentityScreenTest extends PageTest<IdentityScreen> {

    private final List<List<Integer>> shown = new ArrayList<>();
    private int entries;

    private final class Host implements IdentityHost {
        @Override
        public void showAccounts(List<Integer> accounts) {
            shown.add(accounts);
        }

        @Override
        public void entryMade() {
            entries++;
        }

        @Override
        public void openGuide(String file) {}
    }

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        try {
            return SampleIdentities.fill(empty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected IdentityScreen page(Tasks tasks) {
        return new IdentityScreen(
                new IdentityKit(texts, tasks, () -> DrawnCase.ANN),
                drawn.exploration(),
                new Host());
    }

    private TableView<IdentityLine> list() {
        return lookup("#identity-list").queryTableView();
    }

    private void choose(String name) {
        onScreen(
                () ->
                        list().getItems().stream()
                                .filter(line -> line.other().title().equals(name))
                                .findFirst()
                                .ifPresent(list().getSelectionModel()::select));
    }

    private IdentityBook book() {
        return drawn.record().read(CaseReader::identities);
    }

    @Test
    void twoAreSaidToBeOneWithAReasonAndTakenBack() {
        assertThat(list().getItems()).hasSize(2);
        choose("Михаил Сорокин");
        assertThat(label("#identity-card-title")).contains("%");

        clickOn("#identity-say-same");
        assertThat(label("#identity-problem")).contains("reason");
        assertThat(book().links()).isEmpty();

        clickOn("#identity-reason").write("Same phone and birthday");
        clickOn("#identity-say-same");
        assertThat(book().groups()).hasSize(1);
        assertThat(list().getItems()).hasSize(1);
        assertThat(entries).isEqualTo(1);

        clickOn("#identity-shown-judged");
        assertThat(label("#identity-said")).contains("Ann Archer", "Same phone and birthday");
        clickOn("#identity-reason").write("A cousin");
        clickOn("#identity-say-open");
        assertThat(book().links()).isEmpty();
        assertThat(list().getItems()).isEmpty();
    }

    @Test
    void groupsCountAsOneWhileTheBoxIsTicked() {
        clickOn("#identity-count");
        assertThat(book().counting()).isEqualTo(IdentityBook.Counting.AS_ONE);
        assertThat(lookup("#identity-count").queryAs(CheckBox.class).isSelected()).isTrue();
        clickOn("#identity-count");
        assertThat(book().counting()).isEqualTo(IdentityBook.Counting.APART);
    }

    @Test
    void bothAreShownInThePicture() {
        choose("Михаил Сорокин");
        clickOn("#identity-show");

        assertThat(shown.getFirst())
                .containsExactlyInAnyOrderElementsOf(ordinals("0012:80001111", "0012:80003333"));
    }

    @Test
    void manyAreJudgedAtOnce() {
        onScreen(() -> list().getSelectionModel().selectAll());
        assertThat(label("#identity-several")).startsWith("2 pairs");
        clickOn("#identity-reason").write("Banks with and without zeros");
        clickOn("#identity-say-same");

        assertThat(book().groups()).hasSize(2);
        assertThat(list().getItems()).isEmpty();
    }

    @Test
    void theListIsWalkedByKeys() {
        onScreen(() -> list().requestFocus());
        onScreen(() -> list().getSelectionModel().select(0));
        type(KeyCode.DOWN);

        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(label("#identity-card-title")).isNotBlank();
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        choose("Михаил Сорокин");
        take("identity", 1080, 720);
        take("identity-small", 1024, 640);
        onScreen(() -> lookup("#identity-shown-judged").query().fireEvent(new ActionEvent()));
        take("identity-none", 1080, 720);
        assertThat(page.view()).isNotNull();
    }

    private void take(String name, int width, int height) {
        onScreen(() -> new Snapshots(themes).take(name, page.view(), width, height));
    }
}
