// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.GraphExport;
import org.tributary.reports.export.GraphFormat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A picture on its way out of the program, in whatever format. Immutable; may be used from any
/// thread.
///
/// @param ledger what it is drawn from
/// @param transfers reads the transfers that are arrows of their own
/// @param state the picture
/// @param origin where and when it is made
/// @param look how it is drawn
public record ExportedPicture(
        DrawnLedger ledger,
        TransferLookup transfers,
        PictureState state,
        PictureFacts.Origin origin,
        Look look) {

    /// Writes it into a file, which appears whole or not at all.
    ///
    /// @throws IOException if it cannot be written; an older file is then untouched
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; likewise
    public void write(PictureFormat format, PictureExport.Size size, Path out, Work work)
            throws IOException {
        Optional<GraphFormat> graph = format.graph();
        if (graph.isEmpty()) {
            drawing().draw(format, size, out, work);
            return;
        }
        PictureGraph made = new PictureGraph(ledger, transfers, state, look);
        new GraphExport()
                .write(graph.get(), made.head(facts()), made.nodes(), made.edges(work), out);
    }

    /// The picture with its caption as an image, for the clipboard.
    public BufferedImage image(PictureExport.Size size) {
        return drawing().image(size);
    }

    private PictureExport drawing() {
        return new PictureExport(state, facts(), look);
    }

    private PictureFacts facts() {
        return PictureFacts.of(ledger, state, origin, look.words());
    }
}
