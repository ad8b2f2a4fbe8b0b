// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.analysis.cluster.ClusterQuestion;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rating.Scorecard;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.app.alerts.AlertDesk;
import org.tributary.app.clusters.CaseClusters;
import org.tributary.app.clusters.ClusterDesk;
import org.tributary.app.clusters.ClusterPicture;
import org.tributary.app.detection.CaseDetection;
import org.tributary.app.opencase.CasePicture;
import org.tributary.app.opencase.DemoCase;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.rating.RatingBook;
import org.tributary.app.theme.Theme;
import org.tributary.app.tracing.FundQuestion;
import org.tributary.app.tracing.FundTrace;
import org.tributary.app.tracing.FundTracer;
import org.tributary.app.tracing.KeptTraces;
import org.tributary.app.tracing.Origin;
import org.tributary.app.tracing.TracePicture;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What an investigator would do with the demo case on its first day: mark subjects, run the
/// detectors, look at the clusters at the top, and follow the money of the subjects.
///
/// @param open the demo case
/// @param context says who does it
record DemoInvestigation(OpenCase open, CommandContext context) {

    private static final CasePicture.Size SIZE = new CasePicture.Size(1440, 900);
    private static final int CLUSTERS = 3;

    /// Investigates.
    ///
    /// @param picture where the picture of the subjects is written to
    void run(Path picture, Work work) throws IOException {
        int scatters = ordinal(DemoCase.SCATTERS);
        int gathers = ordinal(DemoCase.GATHERS);
        open.record()
                .write(
                        context.author(),
                        writer ->
                                List.of(
                                        writer.markSubject(scatters, "Scatters its money."),
                                        writer.markSubject(gathers, "Gathers it again.")));
        CasePicture drawn =
                picture(work)
                        .expand(scatters, EnumSet.allOf(Direction.class), 25)
                        .expand(ordinal(DemoCase.PASSES), EnumSet.of(Direction.OUT), 25);
        Files.write(
                picture,
                keep(
                        drawn,
                        PictureWording.LEGEND,
                        "Scatter and gather",
                        "Money leaves one account for seven and gathers at another within days."));
        detect(work);
        clusters(work);
        traces(scatters, gathers, work);
    }

    private int ordinal(AccountId id) {
        return open.record().read(reader -> reader.account(id).orElseThrow().ordinal());
    }

    private CasePicture picture(Work work) throws IOException {
        return new CasePicture(open, CommandContext.LOCALE, PictureWording.PHRASES, work);
    }

    private byte[] keep(CasePicture drawn, LegendText legend, String title, String caption) {
        byte[] png = drawn.png(SIZE, Theme.LIGHT, legend);
        open.record()
                .write(
                        context.author(),
                        writer -> writer.keepExhibit(title, caption, png, drawn.saved()));
        return png;
    }

    private void detect(Work work) throws IOException {
        var ratings = new RatingBook(open.record(), context.clock(), Scorecard.standard());
        new AlertDesk(new CaseDetection(open.record(), open::flowGraph, Optional.of(ratings)))
                .run(TypologyLibrary.suspicions(), Set.of(), "", context.author(), work);
    }

    private void clusters(Work work) throws IOException {
        CaseClusters.Outcome found =
                new CaseClusters(open.record(), open::flowGraph, context.clock())
                        .find(
                                graph ->
                                        ClusterQuestion.of(ClusterMethod.COINCIDENCE)
                                                .atMost(CLUSTERS),
                                work);
        int rank = 0;
        for (var cluster : found.clusters().listed()) {
            ClusterCard card = found.cards().of(cluster);
            rank++;
            new ClusterDesk(open.record())
                    .keep(found.ledger().graph(), cluster, "", context.author());
            keep(
                    picture(work).show(ledger -> ClusterPicture.of(ledger, card, Lens.PLAIN, work)),
                    PictureWording.legend("radial"),
                    "Cluster %d, score %d".formatted(rank, cluster.score()),
                    cluster.parts().getFirst().why() + ".");
        }
    }

    private void traces(int scatters, int gathers, Work work) throws IOException {
        FlowGraph graph = open.flowGraph(work);
        trace(
                FundQuestion.of(new Origin.OfAccount(scatters)),
                "Where the scattered money went",
                "All that left %s, first in, first out.".formatted(DemoCase.SCATTERS.key()),
                work);
        trace(
                FundQuestion.of(new Origin.OfTransfer(largestInflow(graph, gathers)))
                        .towards(Direction.IN),
                "Where the largest inflow came from",
                "The largest payment into %s, traced back, first in, first out."
                        .formatted(DemoCase.GATHERS.key()),
                work);
    }

    private static TransferId largestInflow(FlowGraph graph, int account) {
        return new TransferId(
                IntStream.range(0, graph.transferCount())
                        .filter(p -> graph.to(p) == account && graph.from(p) != account)
                        .boxed()
                        .max(Comparator.comparingLong(graph::received))
                        .map(graph::transferId)
                        .orElseThrow());
    }

    private void trace(FundQuestion question, String title, String caption, Work work)
            throws IOException {
        FlowGraph graph = open.flowGraph(work);
        FundTrace traced = open.record().read(reader -> answer(reader, graph, question, work));
        new KeptTraces(open.record()).keep(question, TraceMethod.FIFO, context.author());
        keep(
                picture(work)
                        .show(
                                ledger ->
                                        TracePicture.of(ledger, traced, TraceMethod.FIFO, work)
                                                .state()),
                PictureWording.TRACED,
                title,
                caption);
    }

    private FundTrace answer(CaseReader reader, FlowGraph graph, FundQuestion question, Work work) {
        return new FundTracer(
                        graph,
                        open.record().manifest().base(),
                        scan -> reader.scanAccounts(scan, work))
                .answer(question, work);
    }
}
