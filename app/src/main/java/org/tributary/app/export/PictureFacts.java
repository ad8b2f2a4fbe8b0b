// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.explore.SelectedTransfers;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What has to be said of a picture that leaves the program. Immutable.
///
/// @param origin where and when it was made
/// @param mode what an arrow stands for, in words
/// @param nodes how many nodes are shown
/// @param arrows how many arrows are shown
/// @param shown count and sums of the transfers behind the arrows, each counted once
/// @param span when the first and the last of them were made; empty if there are none
/// @param hidden what is hidden and by what, a sentence each
public record PictureFacts(
        Origin origin,
        String mode,
        int nodes,
        int arrows,
        CurrencyTotals shown,
        Optional<Span> span,
        List<String> hidden) {

    /// @param caseName what the case is called
    /// @param madeAt when the file was written
    /// @param version of the program
    public record Origin(String caseName, Instant madeAt, String version) {}

    /// @param first when the first transfer was made
    /// @param last when the last transfer was made
    public record Span(Instant first, Instant last) {}

    public PictureFacts {
        hidden = List.copyOf(hidden);
    }

    /// The facts of a picture.
    ///
    /// @param ledger what it is drawn from
    /// @param words says the mode and what is hidden
    public static PictureFacts of(
            DrawnLedger ledger, PictureState state, Origin origin, FactLines words) {
        FlowGraph graph = ledger.graph();
        int[] positions = SelectedTransfers.of(ledger, state).shown();
        return new PictureFacts(
                origin,
                words.mode(state),
                state.nodes().size(),
                state.edges().size(),
                new Flows(graph).totals(positions),
                span(graph, positions),
                words.hidden(state));
    }

    private static Optional<Span> span(FlowGraph graph, int[] positions) {
        return positions.length == 0
                ? Optional.empty()
                : Optional.of(
                        new Span(
                                Instant.ofEpochMilli(graph.at(positions[0])),
                                Instant.ofEpochMilli(graph.at(positions[positions.length - 1]))));
    }
}
