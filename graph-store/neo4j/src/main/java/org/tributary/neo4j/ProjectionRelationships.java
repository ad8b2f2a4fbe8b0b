// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.neo4j.batchimport.api.input.InputEntityVisitor;

import java.util.ArrayList;
import java.util.List;

/// The relationships of a graph made in bulk.
///
/// @param scan what the record counts
/// @param nodes the numbers of the nodes they connect
record ProjectionRelationships(RecordScan scan, ProjectionNodes nodes) {

    List<ProjectionInput.Portion> portions() {
        List<ProjectionInput.Portion> portions = new ArrayList<>();
        for (TransferRows.Chunk chunk : scan.rows().chunks()) {
            portions.add(
                    new ProjectionInput.Portion(
                            chunk.size(), (row, visitor) -> writeTransfer(chunk, row, visitor)));
        }
        List<HolderLinks.Link> links = List.copyOf(scan.holders().all());
        portions.add(
                new ProjectionInput.Portion(
                        links.size(),
                        (position, visitor) -> writeLink(links.get(position), visitor)));
        return portions;
    }

    private static void writeTransfer(
            TransferRows.Chunk chunk, int row, InputEntityVisitor visitor) {
        visitor.startId(chunk.from[row]);
        visitor.endId(chunk.to[row]);
        visitor.type(GraphWords.TRANSFER.name());
        visitor.property(GraphWords.ROW, chunk.id[row], false);
        visitor.property(GraphWords.AT, chunk.at[row], false);
        visitor.property(GraphWords.PAID, chunk.paid[row], false);
        visitor.property(GraphWords.PAID_CURRENCY, (int) chunk.paidCurrency[row], false);
        visitor.property(GraphWords.RECEIVED, chunk.received[row], false);
        visitor.property(GraphWords.RECEIVED_CURRENCY, (int) chunk.receivedCurrency[row], false);
        visitor.property(GraphWords.CHANNEL_CODE, chunk.channel[row], false);
    }

    private void writeLink(HolderLinks.Link link, InputEntityVisitor visitor) {
        Long party = nodes.partyNodes().get(link.party());
        if (party == null) {
            throw new IllegalStateException("a party without a node");
        }
        visitor.startId(party);
        visitor.endId(link.account());
        visitor.type(GraphWords.HOLDS.name());
    }
}
