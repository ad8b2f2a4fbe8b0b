// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.casefile.accounts.SearchIndex;
import org.tributary.casefile.store.Database;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Searches while the index is as far as it has come.
class SearchTest {

    private static final List<String> TEXTS =
            List.of("800", "80", "12:8000", "berg", "BERG", "eier gm", "x", "nobody", "50%", "o B");

    @TempDir Path folder;

    private static List<String> answers(CaseReader reader) {
        return TEXTS.stream()
                .flatMap(
                        text ->
                                Stream.of(
                                        text + reader.findAccounts(text, 10),
                                        text + reader.findParties(text, 10)))
                .toList();
    }

    @Test
    void answersAreTheSameBeforeWhileAndAfterTheIndexFollows() throws Exception {
        Workshop shop = new Workshop(folder);
        List<String> before;
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            record.write(Workshop.ANN, w -> w.markSubject(2, "why"));
            before = record.read(SearchTest::answers);
            assertThat(before).anyMatch(line -> line.contains("Berg"));
        }
        try (Database database = Database.open(shop.caseFolder().resolve("case.db"))) {
            long behind = database.read(sql -> new SearchIndex(sql).behind());
            assertThat(behind).isEqualTo(3);
            int covered = database.write(sql -> new SearchIndex(sql).advance(1));
            assertThat(covered).isEqualTo(1);
        }
        try (CaseFile record = shop.open()) {
            assertThat(record.read(SearchTest::answers)).isEqualTo(before);
            record.catchUpSearch(Work.UNOBSERVED);
            assertThat(record.read(SearchTest::answers)).isEqualTo(before);
            Workshop.take(
                    record,
                    shop.ledger(
                            "more.csv",
                            "9:91;9:92;2022-09-01T00:20:00Z;1.00 EUR;;Wire;;Nobody Bergson\n"));
            List<String> more = record.read(SearchTest::answers);
            assertThat(more).isNotEqualTo(before);
            record.catchUpSearch(Work.UNOBSERVED);
            assertThat(record.read(SearchTest::answers)).isEqualTo(more);
        }
        try (Database database = Database.open(shop.caseFolder().resolve("case.db"))) {
            long behind = database.read(sql -> new SearchIndex(sql).behind());
            assertThat(behind).isZero();
        }
    }
}
