// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tributary.app.entries.EntryKind;
import org.tributary.app.entries.EntryPlace;
import org.tributary.app.entries.FilerBook;
import org.tributary.app.entries.KeptEntry;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.PartyFacts.Said;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Makes, corrects and takes back entries with mouse and keys over a real record.
class EntriesScreenTest extends PageTest<EntriesScreen> {

    private int changes;
    private int kept;
    private FilerBook filers;

    private final class Host implements EntriesHost {
        @Override
        public void recordChanged() {
            changes++;
        }

        @Override
        public void filerKept() {
            kept++;
        }

        @Override
        public void openGuide(String file) {}
    }

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        return empty.with(
                "ledger.csv",
                """
                0012:8000 -> 0034:9000 9000.00 EUR 2026-01-01 =Ann Archer
                0034:9000 -> 0012:8000 20.00 EUR 2026-01-02
                """);
    }

    @Override
    protected EntriesScreen page(Tasks tasks) {
        filers = new FilerBook(folder.resolve("settings"));
        Clock clock = Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC);
        return new EntriesScreen(
                new EntriesKit(texts, tasks, () -> DrawnCase.ANN, clock, filers),
                drawn.record(),
                new Host());
    }

    private void choose(EntryKind kind) {
        onScreen(
                () ->
                        kinds().getSelectionModel()
                                .select(new EntriesView.Choice(Optional.of(kind))));
    }

    private ListView<EntriesView.Choice> kinds() {
        return lookup("#entries-kinds").queryListView();
    }

    private TableView<KeptEntry> list() {
        return lookup("#entries-list").queryTableView();
    }

    private String text(String id) {
        return lookup(id).queryAs(TextField.class).getText();
    }

    private void type(String id, String words) {
        onScreen(() -> lookup(id).queryAs(TextField.class).setText(words));
    }

    private long transfers() {
        return drawn.record().read(CaseReader::totals).transfers();
    }

    private List<String> told(Party party, PartyDetail detail) {
        return drawn
                .record()
                .read(r -> r.partyFacts(party.ordinal()))
                .details()
                .getOrDefault(detail, List.of())
                .stream()
                .map(Said::value)
                .toList();
    }

    private Party party(String name) {
        List<Party> found = drawn.record().read(r -> r.findParties(name, 9));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void enterHans() {
        choose(EntryKind.NAME);
        clickOn("#entries-first-name").write("Hans");
        clickOn("#entries-last-name").write("Mueller");
        clickOn("#entries-source").write("Passport");
        clickOn("#entries-save");
    }

    @Test
    void aPersonIsEnteredAndMoreIsSaidOfThem() {
        enterHans();
        assertThat(label("#entries-told")).contains("same party");
        assertThat(text("#entries-party")).isEqualTo("Hans Mueller");

        choose(EntryKind.PERSON);
        clickOn("#entries-birth-date").write("1970-04");
        clickOn("#entries-nationality").write("Germany");
        type(KeyCode.ENTER);

        Party hans = party("Hans Mueller");
        assertThat(told(hans, PartyDetail.BIRTH_DATE)).containsExactly("1970-04");
        assertThat(told(hans, PartyDetail.NATIONALITY)).containsExactly("DE");
        assertThat(list().getItems()).hasSize(2);
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsToldWithItsRemedyAndTheFieldHasTheFocus() {
        enterHans();
        choose(EntryKind.PERSON);
        clickOn("#entries-birth-date").write("soon");
        clickOn("#entries-save");

        assertThat(label("#entries-problem")).contains("Birth date", "1970-04-09");
        Node focused = lookup("#entries-birth-date").query();
        assertThat(focused.isFocused()).isTrue();
        assertThat(list().getItems()).hasSize(1);

        choose(EntryKind.HOLDER);
        type("#entries-account", "no such account");
        clickOn("#entries-save");
        assertThat(label("#entries-problem")).contains("Account");
    }

    @Test
    void aHolderIsLinkedToAnAccountThatIsTypedAndChosen() {
        enterHans();
        choose(EntryKind.HOLDER);
        clickOn("#entries-account").write("9000");
        type(KeyCode.ENTER);
        assertThat(text("#entries-account")).isEqualTo("0034:9000");
        clickOn("#entries-role").write("signatory");
        clickOn("#entries-save");

        int account = drawn.ordinal("0034:9000");
        assertThat(drawn.record().read(r -> r.account(account)).holders())
                .extracting(Party::name)
                .containsExactly("Hans Mueller");
    }

    @Test
    void cashHandedOverCountsUntilItIsTakenBackAndOnceMore() {
        enterHans();
        choose(EntryKind.HANDOVER);
        clickOn("#entries-from").write("Hans");
        type(KeyCode.ENTER);
        clickOn("#entries-to").write("8000");
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        clickOn("#entries-amount").write("5000.00");
        clickOn("#entries-currency").write("EUR");
        clickOn("#entries-day").write("2026-03-20");
        clickOn("#entries-source").write(", seen");
        clickOn("#entries-save");
        assertThat(label("#entries-problem")).isEmpty();
        assertThat(transfers()).isEqualTo(3);

        onScreen(() -> list().getSelectionModel().select(0));
        clickOn("#entries-takeback");
        assertThat(transfers()).isEqualTo(2);
        onScreen(() -> list().getSelectionModel().select(0));
        clickOn("#entries-again");
        assertThat(transfers()).isEqualTo(3);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsAndIsTakenBack() {
        enterHans();
        onScreen(() -> list().getSelectionModel().select(0));
        clickOn("#entries-correct");
        assertThat(label("#entries-form-title")).contains("by-hand-1.txt");
        assertThat(text("#entries-last-name")).isEqualTo("Mueller");
        type("#entries-last-name", "Miller");
        clickOn("#entries-save");
        assertThat(party("Hans M").name()).isEqualTo("Hans Miller");
        assertThat(list().getItems()).extracting(KeptEntry::standing).containsExactly(true, false);

        onScreen(() -> list().getSelectionModel().select(0));
        clickOn("#entries-takeback");
        assertThat(party("Hans M").name()).isEqualTo("Hans Mueller");
    }

    @Test
    void aMissingFactIsLedTo() {
        long ann = party("Ann Archer").ordinal();
        onScreen(() -> page.open(new EntryPlace.PartyField(ann, "subject.birth-date")));
        assertThat(text("#entries-party")).isEqualTo("Ann Archer");
        Node birth = lookup("#entries-birth-date").query();
        assertThat(birth.isFocused()).isTrue();

        int account = drawn.ordinal("0012:8000");
        onScreen(() -> page.open(new EntryPlace.AccountField(account, "account.opened")));
        assertThat(text("#entries-account")).isEqualTo("0012:8000");

        onScreen(() -> page.open(new EntryPlace.FilerField("contact.phone")));
        Node phone = lookup("#entries-contact-phone").query();
        assertThat(phone.isFocused()).isTrue();
    }

    @Test
    void whoFilesIsKeptWithWhatWasWrittenBesideIt() throws IOException {
        filers.keep("# ours\nfiler.name = Old Bank\nbranch-2.city = Salem\n");
        onScreen(() -> page.open(new EntryPlace.FilerField("filer.name")));
        type("#entries-filer-name", "First Harbor Bank");
        clickOn("#entries-filer-save");

        assertThat(label("#entries-filer-told")).contains("Kept");
        assertThat(filers.text()).contains("filer.name = First Harbor Bank");
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        enterHans();
        choose(EntryKind.ADDRESS);
        type("#entries-city", "Riga");
        take("entries", 1080, 740);
        onScreen(() -> list().getSelectionModel().select(0));
        choose(EntryKind.HANDOVER);
        take("entries-cash", 1024, 640);
        choose(EntryKind.DOCUMENT);
        type("#entries-issued", "soon");
        onScreen(() -> lookup("#entries-save").queryButton().fire());
        take("entries-fault", 1080, 740);
        onScreen(() -> page.open(new EntryPlace.FilerField("filer.name")));
        take("entries-filer", 1080, 740);
        assertThat(page.view()).isNotNull();
    }

    private void take(String name, int width, int height) {
        onScreen(() -> new Snapshots(themes).take(name, page.view(), width, height));
    }
}
