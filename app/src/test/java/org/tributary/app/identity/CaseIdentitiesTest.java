// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.app.drawing.Folding;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.IdentityBook;
import org.tributary.ledger.casework.IdentityBook.Counting;
import org.tributary.ledger.casework.IdentityVerdict;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Who may be one in a real record, and what is said of it.
class CaseIdentitiesTest {

    @TempDir Path folder;
    private DrawnCase drawn;
    private CaseIdentities desk;

    @BeforeEach
    void fill() throws IOException {
        drawn = SampleIdentities.in(folder);
        desk = new CaseIdentities(drawn.record(), drawn.graphs());
    }

    @AfterEach
    void close() {
        assertThat(drawn.record().verify(Work.UNOBSERVED).ok()).isTrue();
        drawn.close();
    }

    private IdentityPage find() throws IOException {
        return desk.find(Work.UNOBSERVED);
    }

    private IdentityLine line(String name) throws IOException {
        return find().lines().stream()
                .filter(
                        line ->
                                line.one().title().equals(name)
                                        || line.other().title().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean oneHolder(String one, String other) throws IOException {
        CaseLedger ledger =
                drawn.record()
                        .read(
                                reader ->
                                        CaseLedgers.read(
                                                reader,
                                                graph(),
                                                drawn.record().manifest().base(),
                                                Work.UNOBSERVED));
        return ledger.accounts().sameHolder(drawn.ordinal(one), drawn.ordinal(other));
    }

    private FlowGraph graph() {
        try {
            return drawn.graphs().graph(Work.UNOBSERVED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsThePersonInTwoScriptsAndTheAccountButNotTheFamily() throws IOException {
        assertThat(find().lines())
                .extracting(line -> line.one().title() + " = " + line.other().title())
                .containsExactlyInAnyOrder(
                        "Mikhail Dmitrievich Sorokin = Михаил Сорокин",
                        "00908:800957210 = 908:800957210");
    }

    @Test
    void aVerdictStandsWithItsReasonAndIsTakenBack() throws IOException {
        desk.judge(
                List.of(line("Михаил Сорокин")),
                IdentityVerdict.SAME,
                " Same phone. ",
                DrawnCase.ANN);

        IdentityLine judged = line("Михаил Сорокин");
        assertThat(judged.state()).isEqualTo(IdentityVerdict.SAME);
        assertThat(judged.verdict())
                .get()
                .satisfies(
                        link -> {
                            assertThat(link.reason()).isEqualTo("Same phone.");
                            assertThat(link.percent()).isBetween(50, 99);
                        });
        assertThat(find().book().groups()).hasSize(1);

        desk.judge(List.of(judged), IdentityVerdict.OPEN, "Another man.", DrawnCase.ANN);
        assertThat(line("Михаил Сорокин").state()).isEqualTo(IdentityVerdict.OPEN);
        assertThat(drawn.record().read(CaseReader::auditTrail))
                .filteredOn(entry -> entry.event().toString().contains("IdentityJudged"))
                .hasSize(2);
        assertThatThrownBy(
                        () -> desk.judge(List.of(judged), IdentityVerdict.SAME, " ", DrawnCase.ANN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGroupHasOneHolderOnlyWhileThatIsSwitchedOn() throws IOException {
        desk.judge(
                List.of(line("Михаил Сорокин")),
                IdentityVerdict.SAME,
                "Same phone.",
                DrawnCase.ANN);
        desk.judge(
                List.of(line("908:800957210")), IdentityVerdict.SAME, "One bank.", DrawnCase.ANN);
        assertThat(oneHolder("0012:80001111", "0012:80003333")).isFalse();

        IdentityBook book = desk.count(Counting.AS_ONE, DrawnCase.ANN);
        assertThat(book.counting()).isEqualTo(Counting.AS_ONE);
        assertThat(oneHolder("0012:80001111", "0012:80003333")).isTrue();
        assertThat(oneHolder("00908:800957210", "908:800957210")).isTrue();
        assertThat(oneHolder("0012:80001111", "00908:800957210")).isFalse();
        assertThat(oneHolder("0034:80002222", "0034:80004444")).isFalse();

        desk.count(Counting.APART, DrawnCase.ANN);
        assertThat(oneHolder("0012:80001111", "0012:80003333")).isFalse();
    }

    @Test
    void whatWasJudgedStaysInTheListThoughItIsImprobable() throws IOException {
        desk.judge(
                List.of(line("Михаил Сорокин")),
                IdentityVerdict.DIFFERENT,
                "Born elsewhere.",
                DrawnCase.ANN);

        assertThat(line("Михаил Сорокин").state()).isEqualTo(IdentityVerdict.DIFFERENT);
        assertThat(find().book().groups()).isEmpty();
    }

    @Test
    void aGroupBecomesOneNodeOfThePicture() throws IOException {
        List<Integer> both =
                List.of(drawn.ordinal("0012:80001111"), drawn.ordinal("0012:80003333"));
        assertThat(folded(both).groups()).isEmpty();

        desk.judge(
                List.of(line("Михаил Сорокин")),
                IdentityVerdict.SAME,
                "Same phone.",
                DrawnCase.ANN);
        assertThat(folded(both).groups().values())
                .singleElement()
                .satisfies(
                        group -> {
                            assertThat(group.name()).isEqualTo("Mikhail Dmitrievich Sorokin +1");
                            assertThat(group.members().keySet())
                                    .containsExactlyInAnyOrderElementsOf(both);
                        });
    }

    private PictureState folded(List<Integer> accounts) throws IOException {
        var money = new MoneyPicture(drawn.exploration().drawn(Work.UNOBSERVED));
        PictureState state =
                money.showTrails(PictureState.EMPTY, List.of(accounts)).applyTo(PictureState.EMPTY);
        return money.fold(state, new Folding.Wish(NodeGroup.GroupedBy.IDENTITY, accounts, 1, ""))
                .applyTo(state);
    }
}
