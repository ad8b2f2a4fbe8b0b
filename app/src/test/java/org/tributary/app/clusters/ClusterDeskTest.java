// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.analysis.cluster.Cluster;
import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

class ClusterDeskTest {

    private static final Author BO = new Author("Bo Berg", "BB");
    private static final List<ScorePart> PARTS =
            List.of(new ScorePart("coincidence", 31, "four payments in two days"));

    @TempDir Path folder;
    private DrawnCase drawn;
    private ClusterDesk desk;
    private FlowGraph graph;

    @BeforeEach
    void ring() throws IOException {
        drawn =
                DrawnCase.in(folder)
                        .with(
                                "ring.csv",
                                """
                                a -> b 900.00 EUR 2026-02-10
                                b -> c 880.00 EUR 2026-02-11
                                c -> d 860.00 EUR 2026-02-11
                                d -> a 840.00 EUR 2026-02-12
                                x -> y 10.00 EUR 2026-03-01
                                """);
        desk = new ClusterDesk(drawn.record());
        graph = drawn.graphs().graph(Work.UNOBSERVED);
    }

    @AfterEach
    void close() {
        drawn.close();
    }

    private Cluster ring(int payments) {
        return new Cluster(
                ClusterMethod.COINCIDENCE,
                IntStream.of(0, 1, 2, 3).toArray(),
                IntStream.range(0, payments).toArray(),
                PARTS);
    }

    @Test
    void keepsWhatWasFoundWithItsAuthor() {
        KeptCluster kept = desk.keep(graph, ring(4), " Ring ", DrawnCase.ANN);

        assertThat(desk.all()).containsExactly(kept);
        assertThat(kept.name()).isEqualTo("Ring");
        assertThat(kept.keptBy()).isEqualTo(DrawnCase.ANN);
        assertThat(kept.found())
                .isEqualTo(
                        new KeptCluster.Found(
                                "coincidence",
                                List.of(0, 1, 2, 3),
                                IntStream.range(0, 4)
                                        .mapToObj(p -> new TransferId(graph.transferId(p)))
                                        .toList(),
                                PARTS));
    }

    @Test
    void countsNumbersOnAfterOneWasRemovedAndNamesByThem() {
        desk.keep(graph, ring(4), "", DrawnCase.ANN);
        desk.remove(1, DrawnCase.ANN);
        KeptCluster second = desk.keep(graph, ring(3), "", DrawnCase.ANN);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.name()).isEqualTo("Cluster 2");
        assertThat(desk.all()).containsExactly(second);
    }

    @Test
    void everyChangeIsInTheAuditTrailAndARemovalCanBeTakenBack() {
        KeptCluster kept = desk.keep(graph, ring(4), "Ring", DrawnCase.ANN);
        KeptCluster noted = desk.reword(1, "Ring of four", "same address", BO);
        desk.reword(1, "Ring of four", "same address", BO);
        desk.remove(1, BO);
        assertThat(desk.all()).isEmpty();
        desk.restore(noted, DrawnCase.ANN);

        KeptCluster back = desk.all().getFirst();
        assertThat(back.name()).isEqualTo("Ring of four");
        assertThat(back.note()).isEqualTo("same address");
        assertThat(back.found()).isEqualTo(kept.found());
        assertThat(back.history().stream().map(e -> e.event()))
                .containsExactly(
                        new CaseEvent.ClusterEvent.ClusterKept(1, "Ring", "", kept.found()),
                        new CaseEvent.ClusterEvent.ClusterReworded(
                                1, "Ring of four", "same address"),
                        new CaseEvent.ClusterEvent.ClusterRemoved(1, "Ring of four"),
                        new CaseEvent.ClusterEvent.ClusterRestored(1, "Ring of four"));
        assertThat(back.last().author()).isEqualTo(DrawnCase.ANN);
        RecordCheck check = drawn.record().verify(Work.UNOBSERVED);
        assertThat(check.ok()).isTrue();
    }

    @Test
    void addsItsNumberToANameThatIsTaken() {
        desk.keep(graph, ring(4), "Ring", DrawnCase.ANN);
        assertThat(desk.keep(graph, ring(3), "Ring", DrawnCase.ANN).name()).isEqualTo("Ring (2)");
        desk.reword(2, "Other", "", BO);
        assertThat(desk.reword(2, "Ring", "", BO).name()).isEqualTo("Ring (2)");
        assertThat(desk.reword(1, "Ring", "same", BO).name()).isEqualTo("Ring");
    }

    @Test
    void refusesNoNameAndWhatIsNotKept() {
        desk.keep(graph, ring(4), "Ring", DrawnCase.ANN);
        assertThatThrownBy(() -> desk.reword(1, " ", "", BO))
                .hasMessage("a kept cluster needs a name");
        assertThatThrownBy(() -> desk.remove(2, BO)).hasMessage("there is no kept cluster 2");
    }

    @Test
    void listsKeptOnesFirstAndEachOnce() {
        desk.keep(graph, ring(4), "Ring", DrawnCase.ANN);
        Cluster other = new Cluster(ClusterMethod.LEIDEN, new int[] {4, 5}, new int[] {4}, PARTS);
        List<ListedCluster> lines = ListedCluster.of(desk.all(), graph, List.of(other, ring(4)));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().kept()).isPresent();
        assertThat(lines.getFirst().cluster().core()).containsExactly(0, 1, 2, 3);
        assertThat(lines.getLast().cluster()).isSameAs(other);
    }

    @Test
    void tellsHowManyOfItsPaymentsNoLongerCount() throws IOException {
        drawn.with("more.csv", "d -> b 500.00 EUR 2026-02-12\n");
        FlowGraph both = drawn.graphs().graph(Work.UNOBSERVED);
        Cluster five =
                new Cluster(
                        ClusterMethod.COINCIDENCE,
                        new int[] {0, 1, 2, 3},
                        new int[] {0, 1, 2, 3, 4},
                        PARTS);
        KeptCluster kept = desk.keep(both, five, "Ring", DrawnCase.ANN);
        assertThat(ListedCluster.of(kept, both).gone()).isZero();

        drawn.record().undoImport(2, "the wrong file", DrawnCase.ANN, Work.UNOBSERVED);
        ListedCluster now = ListedCluster.of(kept, drawn.graphs().graph(Work.UNOBSERVED));
        assertThat(now.gone()).isEqualTo(1);
        assertThat(now.isGone()).isFalse();

        drawn.record().undoImport(1, "the wrong file", DrawnCase.ANN, Work.UNOBSERVED);
        ListedCluster none = ListedCluster.of(kept, drawn.graphs().graph(Work.UNOBSERVED));
        assertThat(none.isGone()).isTrue();
        assertThat(none.gone()).isEqualTo(5);
    }

    @Test
    void raisesAnAlertByHandOnceAndCitesItsTransfers() throws IOException {
        CaseClusters.Grounds grounds =
                new CaseClusters(drawn.record(), drawn.graphs(), Clock.systemUTC())
                        .grounds(Work.UNOBSERVED);
        ClusterCard card = grounds.cards().of(ring(4));
        AlertDraft draft = ClusterAlert.of(grounds.ledger(), card, OptionalInt.of(7));

        ClusterDesk.Raised raised = desk.raise(draft, DrawnCase.ANN);
        assertThat(raised).isEqualTo(new ClusterDesk.Raised(1, true));
        assertThat(desk.raise(draft, BO)).isEqualTo(new ClusterDesk.Raised(1, false));

        Alert alert = drawn.record().read(CaseReader::alerts).getFirst();
        assertThat(alert.state()).isEqualTo(AlertState.NEW);
        assertThat(alert.label()).isEqualTo(Optional.empty());
        assertThat(alert.draft().score()).isEqualTo(31);
        assertThat(alert.draft().leading().sentence())
                .isEqualTo(
                        "Raised by hand from cluster 7 (joined by coincidences, score 31): 4"
                                + " accounts moved 3,480.00 EUR in 4 payments.");
        assertThat(alert.draft().transfers()).hasSize(4);
        assertThat(alert.draft().leading().reasons().getFirst().words())
                .isEqualTo("four payments in two days");
        assertThat(drawn.record().verify(Work.UNOBSERVED).ok()).isTrue();
    }
}
