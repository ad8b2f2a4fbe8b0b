// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;

/// What windows beside the main one ask of it. To be used on the screen thread.
public final class WorkspaceLinks {

    private final Between between;
    private final Features features;

    WorkspaceLinks(Between between, Features features) {
        this.between = between;
        this.features = features;
    }

    /// Lists transactions in the table below the picture.
    ///
    /// @param positions positions in `graph`, in order of time
    public void listTransfers(FlowGraph graph, int[] positions) {
        features.frame().showTab("explorer");
        features.frame().bottomShown().set(true);
        between.listTransfers(graph, positions);
    }

    /// The transactions that are selected in that table.
    public List<TransferId> selectedTransfers() {
        return features.transfers().selected();
    }

    /// Shows a page of the guide.
    public void openGuide(String file) {
        between.openGuide(file);
    }
}
