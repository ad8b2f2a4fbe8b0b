// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.watchlist.EditionDiff;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.KeptEdition.Standing;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class WatchlistsTest {

    private static final String FIRST = "1|Ann|a\n2|Bob|b\n3|Cid|c\n";
    private static final String SECOND = "1|Ann|a\n2|Bobby|b\n4|Dan|d\n";

    @TempDir Path folder;
    private Workshop shop;
    private CaseFile record;

    @BeforeEach
    void setUp() {
        shop = new Workshop(folder);
        record = shop.create();
    }

    @AfterEach
    void close() {
        record.close();
    }

    private WatchlistEdition load(String list, String day, String text) throws IOException {
        return record.loadWatchlist(
                ListDraft.of(folder, list, day, text), Workshop.ANN, Work.UNOBSERVED);
    }

    private List<ListedParty> listed(long edition) {
        List<ListedParty> parties = new ArrayList<>();
        record.read(
                r -> {
                    r.scanListed(edition, parties::add, Work.UNOBSERVED);
                    return true;
                });
        return parties;
    }

    private List<Standing> standings() {
        return record.read(CaseReader::watchlists).stream().map(KeptEdition::standing).toList();
    }

    private boolean verifies() {
        return record.verify(Work.UNOBSERVED).ok();
    }

    @Test
    void keepsAnEditionAsItWasReadAndItsFile() throws Exception {
        WatchlistEdition edition = load("un", "2026-01-01", FIRST);

        assertThat(edition.number()).isEqualTo(1);
        assertThat(edition.title()).isEqualTo("List un");
        assertThat(edition.published()).contains(LocalDate.of(2026, 1, 1));
        assertThat(edition.parties()).isEqualTo(3);
        assertThat(edition.loadedBy()).isEqualTo(Workshop.ANN);
        assertThat(listed(1))
                .containsExactly(
                        ListDraft.party("1|Ann|a"),
                        ListDraft.party("2|Bob|b"),
                        ListDraft.party("3|Cid|c"));
        assertThat(record.<Object>read(r -> r.listed(1, "2")))
                .isEqualTo(Optional.of(ListDraft.party("2|Bob|b")));
        Path copy = folder.resolve("copy");
        record.copyOriginal(edition.files().getFirst().sha256(), copy, Work.UNOBSERVED);
        assertThat(copy).hasContent(FIRST);
        assertThat(record.read(CaseReader::auditTrail).getLast().event())
                .isEqualTo(new CaseEvent.WatchlistEvent.WatchlistLoaded(1, "un", 3));
        assertThat(verifies()).isTrue();
    }

    @Test
    void tellsWhoCameWhoLeftAndWhatChanged() throws Exception {
        load("un", "2026-01-01", FIRST);
        load("un", "2026-02-01", SECOND);

        EditionDiff diff = record.read(r -> r.editionDiff(1, 2));

        assertThat(diff.came()).extracting(ListedParty::key).containsExactly("4");
        assertThat(diff.left()).extracting(ListedParty::key).containsExactly("3");
        assertThat(diff.unchanged()).isEqualTo(1);
        assertThat(diff.changed()).hasSize(1);
        assertThat(diff.changed().getFirst().fields())
                .containsExactly(
                        new EditionDiff.Field(
                                "names",
                                List.of("Bob", "Ünïcode Bob (weak)"),
                                List.of("Bobby", "Ünïcode Bobby (weak)")));
        EditionDiff back = record.read(r -> r.editionDiff(2, 1));
        assertThat(back.came()).extracting(ListedParty::key).containsExactly("3");
        assertThat(record.read(r -> r.editionDiff(1, 1)).unchanged()).isEqualTo(3);
    }

    @Test
    void keepsAnEntryOfTwoEditionsOnce() throws Exception {
        load("un", "2026-01-01", FIRST);
        load("un", "2026-02-01", SECOND);

        assertThat(count("SELECT count(*) FROM listed_entry")).isEqualTo(5);
        assertThat(listed(1)).hasSize(3);
        assertThat(listed(2)).hasSize(3);
    }

    @Test
    void theNewestByItsDayCountsWhateverWasLoadedLast() throws Exception {
        load("un", "2026-02-01", SECOND);
        load("un", "2026-01-01", FIRST);
        load("eu", "", "1|Eve|e\n");

        assertThat(standings())
                .containsExactly(Standing.IN_FORCE, Standing.SUPERSEDED, Standing.IN_FORCE);
    }

    @Test
    void anEarlierEditionCountsAgainWhenTheNewerIsRetired() throws Exception {
        load("un", "2026-01-01", FIRST);
        load("un", "2026-02-01", SECOND);

        record.write(
                Workshop.ANN,
                w -> {
                    w.retireWatchlist(2, "wrong file");
                    return true;
                });

        assertThat(standings()).containsExactly(Standing.IN_FORCE, Standing.RETIRED);
        assertThatThrownBy(
                        () ->
                                record.write(
                                        Workshop.ANN,
                                        w -> {
                                            w.retireWatchlist(2, "again");
                                            return true;
                                        }))
                .hasMessageContaining("edition 2 is retired");
        assertThat(verifies()).isTrue();
    }

    @Test
    void theSameFilesAreNotKeptTwice() throws Exception {
        load("un", "2026-01-01", FIRST);

        assertThat(load("un", "2026-01-01", FIRST).number()).isEqualTo(1);
        assertThat(standings()).hasSize(1);
        assertThat(verifies()).isTrue();
    }

    @Test
    void nothingRemainsOfAListThatBreaksOff() throws Exception {
        assertThatThrownBy(() -> load("un", "2026-01-01", "1|Ann|a\n!\n"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> load("un", "2026-01-01", "")).hasMessageContaining("no entry");

        assertThat(standings()).isEmpty();
        try (Stream<Path> sources = Files.list(shop.caseFolder().resolve("sources"))) {
            assertThat(sources).isEmpty();
        }
        assertThat(verifies()).isTrue();
    }

    @Test
    void nothingRemainsOfAListThatIsCancelled() throws Exception {
        Work work =
                new Work() {
                    @Override
                    public void begin(String step, long total) {}

                    @Override
                    public void done(long amount) {}

                    @Override
                    public void checkCancelled() {
                        if (Thread.currentThread()
                                .getStackTrace()[2]
                                .getClassName()
                                .endsWith("EditionIntake")) {
                            throw new WorkCancelledException();
                        }
                    }
                };

        assertThatThrownBy(
                        () ->
                                record.loadWatchlist(
                                        ListDraft.of(folder, "un", "2026-01-01", FIRST),
                                        Workshop.ANN,
                                        work))
                .isInstanceOf(WorkCancelledException.class);

        assertThat(standings()).isEmpty();
        assertThat(verifies()).isTrue();
    }

    @Test
    void findsEveryTamperingWithAnEdition() throws Exception {
        load("un", "2026-01-01", FIRST);
        record.close();
        for (String forged :
                List.of(
                        "UPDATE listed_entry SET text = replace(text, 'Bob', 'Rob') WHERE id = 2",
                        "UPDATE edition SET published = '2020-01-01'",
                        "UPDATE edition SET list = 'eu'",
                        "DELETE FROM edition_entry WHERE key = '2'",
                        "UPDATE edition_file SET name = 'x'")) {
            Path before = folder.resolve("before.db");
            Path database = shop.caseFolder().resolve("case.db");
            Files.copy(database, before);
            alter(forged);
            try (CaseFile again = shop.open()) {
                assertThat(again.verify(Work.UNOBSERVED).ok()).as(forged).isFalse();
            }
            Files.deleteIfExists(database);
            Files.move(before, database);
        }
        record = shop.open();
        assertThat(verifies()).isTrue();
    }

    @Test
    void opensACaseOfTheLayoutBefore() throws Exception {
        record.close();
        alter(
                "DROP TABLE hit_seen",
                "DROP TABLE hit_finding",
                "DROP TABLE screening_hit",
                "DROP TABLE screening_run",
                "DROP TABLE edition_entry",
                "DROP TABLE listed_entry",
                "DROP TABLE edition_file",
                "DROP TABLE edition",
                "DELETE FROM mark WHERE kind IN ('edition', 'screening', 'hit')",
                "PRAGMA user_version = 5");

        record = shop.open();
        load("un", "2026-01-01", FIRST);

        assertThat(listed(1)).hasSize(3);
        assertThat(verifies()).isTrue();
    }

    private long count(String question) throws Exception {
        record.close();
        long found;
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            found = row.getLong(1);
        }
        record = shop.open();
        return found;
    }

    private void alter(String... statements) throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private Connection connection() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + shop.caseFolder().resolve("case.db"));
    }
}
