// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Exploration;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class CaseSearchTest {

    private static final String PLANTED =
            """
            1:A -> 2:B 9800.00 EUR 2026-03-01 =Meridian Trade
            2:B -> 3:C 9899.00 EUR 2026-03-31
            1:A -> 3:C 9850.50 EUR 2026-03-15
            3:C -> 1:A 9850.00 EUR 2026-04-01
            4:123 -> 3:C 77.00 EUR 2026-04-02
            3:C -> 5:9 123.00 EUR 2026-04-03
            """;

    @TempDir private Path folder;
    private DrawnCase drawn;

    @BeforeEach
    void openCase() {
        drawn = DrawnCase.in(folder).with("planted.csv", PLANTED);
    }

    @AfterEach
    void closeCase() {
        drawn.close();
    }

    private SearchAnswer search(String typed) throws IOException {
        return search(typed, 100);
    }

    private SearchAnswer search(String typed, int most) throws IOException {
        Exploration exploration = drawn.exploration();
        return new CaseSearch(exploration.ledger(), exploration.zone())
                .answer(SearchText.read(typed, Locale.ENGLISH), most, Work.UNOBSERVED);
    }

    private static List<Long> lines(SearchAnswer answer) {
        return answer.transfers().stream().map(t -> t.source().line().line()).toList();
    }

    @Test
    void findsAmountsByTheirDigitsInAMonth() throws IOException {
        SearchAnswer answer = search("9,8xx.00 in March");

        assertThat(lines(answer)).containsExactly(1L, 2L);
        assertThat(answer.totals().totals())
                .extracting(t -> t.count() + " " + t.sum())
                .containsExactly("2 19699.00 EUR");
        assertThat(answer.accounts()).isEmpty();
    }

    @Test
    void findsTheTransfersOfWhomTheWordsName() throws IOException {
        SearchAnswer answer = search("meridian 9,8xx.00");

        assertThat(answer.parties()).extracting(Party::name).containsExactly("Meridian Trade");
        assertThat(answer.accounts())
                .extracting(found -> found.account().id().key())
                .containsExactly("1:A");
        assertThat(lines(answer)).containsExactly(1L, 4L);
    }

    @Test
    void aBareNumberIsLookedForAsAccountAndAsAmount() throws IOException {
        SearchAnswer answer = search("123");

        assertThat(answer.accounts())
                .extracting(found -> found.account().id().key())
                .containsExactly("4:123");
        assertThat(lines(answer)).containsExactly(5L, 6L);
    }

    @Test
    void findsWordsInTheTextsOfTransfers() throws IOException {
        assertThat(search("wire 2026-04-02").transfers()).hasSize(1);
    }

    @Test
    void tellsHowManyThereAreBeyondThoseShown() throws IOException {
        SearchAnswer answer = search("9,8xx", 1);

        assertThat(answer.transfers()).hasSize(1);
        assertThat(answer.totals().count()).isEqualTo(4);
    }

    @Test
    void knowsTheEndsOfWhatItFound() throws IOException {
        SearchAnswer answer = search("77.00");

        assertThat(answer.ends().values())
                .extracting(account -> account.id().key())
                .containsExactlyInAnyOrder("4:123", "3:C");
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        assertThat(search("nobody at all").isEmpty()).isTrue();
        assertThat(search("").isEmpty()).isTrue();
        assertThat(search("in 1999").isEmpty()).isTrue();
    }

    @Test
    void accountsOfAnImportThatWasTakenBackAreNotFound() throws IOException {
        drawn.with("mistake.csv", "7:WRONG -> 1:A 5.00 EUR 2026-05-01 =Wrong Holder");
        assertThat(search("wrong").accounts()).hasSize(1);
        long mistake =
                drawn.record().read(reader -> reader.imports().getLast().receipt().importId());

        drawn.record().undoImport(mistake, "wrong file", DrawnCase.ANN, Work.UNOBSERVED);

        assertThat(search("wrong").isEmpty()).isTrue();
        assertThat(search("7:WRONG").accounts()).isEmpty();
        assertThat(search("1:A").accounts()).hasSize(1);
    }

    @Test
    void tellsOfNamesAndFirstMentionsBeforeAllTextsAreLookedThrough() throws IOException {
        StringBuilder many = new StringBuilder("7:HARBOUR -> 8:X 5.00 EUR 2026-05-01\n");
        for (int i = 1; i <= 250; i++) {
            many.append("7:F%d -> 8:X 1.00 EUR 2026-05-02 ~harbour dues\n".formatted(i));
        }
        drawn.with("many.csv", many.toString());
        List<SearchAnswer> told = new ArrayList<>();
        Exploration exploration = drawn.exploration();
        SearchAnswer last =
                new CaseSearch(exploration.ledger(), exploration.zone())
                        .answer(
                                SearchText.read("harbour", Locale.ENGLISH),
                                500,
                                told::add,
                                Work.UNOBSERVED);

        assertThat(told).extracting(SearchAnswer::finished).containsExactly(false, false);
        assertThat(told).extracting(a -> a.accounts().size()).containsExactly(1, 1);
        assertThat(told).extracting(a -> a.transfers().size()).containsExactly(0, 100);
        assertThat(last.finished()).isTrue();
        assertThat(last.transfers()).hasSize(251);
        assertThat(last.transfers()).containsAll(told.getLast().transfers());
    }
}
