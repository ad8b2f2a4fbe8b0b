// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.neo4j.values.storable.Values.intValue;
import static org.neo4j.values.storable.Values.longValue;
import static org.tributary.neo4j.GraphWords.AT;
import static org.tributary.neo4j.GraphWords.CHANNEL_CODE;
import static org.tributary.neo4j.GraphWords.PAID;
import static org.tributary.neo4j.GraphWords.PAID_CURRENCY;
import static org.tributary.neo4j.GraphWords.RECEIVED;
import static org.tributary.neo4j.GraphWords.RECEIVED_CURRENCY;
import static org.tributary.neo4j.GraphWords.ROW;

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

    /// Hands over values in the importer's own terms, which spares it finding out their kind.
    private static void writeTransfer(
            TransferRows.Chunk chunk, int row, InputEntityVisitor visitor) {
        visitor.startId(chunk.from[row]);
        visitor.endId(chunk.to[row]);
        visitor.type(GraphWords.TRANSFER.name());
        visitor.property(ROW, longValue(chunk.id[row]), false);
        visitor.property(AT, longValue(chunk.at[row]), false);
        visitor.property(PAID, longValue(chunk.paid[row]), false);
        visitor.property(PAID_CURRENCY, intValue(chunk.paidCurrency[row]), false);
        visitor.property(RECEIVED, longValue(chunk.received[row]), false);
        visitor.property(RECEIVED_CURRENCY, intValue(chunk.receivedCurrency[row]), false);
        visitor.property(CHANNEL_CODE, intValue(chunk.channel[row]), false);
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
