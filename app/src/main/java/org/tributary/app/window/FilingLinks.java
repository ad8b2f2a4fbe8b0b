// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.entries.EntryPlace;
import org.tributary.app.entries.FilerBook;
import org.tributary.app.window.filing.FilingHost;
import org.tributary.app.window.workspace.CaseWorkspace;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilerText;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Leads from filing to the rest of an open case.
///
/// @param kit words and tasks
/// @param record the case
/// @param workspace shows it
/// @param entries opens the window of entries
record FilingLinks(
        CaseKit kit, CaseFile record, CaseWorkspace workspace, Consumer<EntryPlace> entries)
        implements FilingHost {

    /// Who is kept for this user; else who the case says filed last.
    @Override
    public Filer filer() throws IOException {
        String kept = new FilerBook(kit.surroundings().preferences().settings()).text();
        return FilerText.read(
                kept.isBlank()
                        ? FilerBook.filed(record.read(CaseReader::auditTrail)).orElse("")
                        : kept);
    }

    @Override
    public void showTransfers(List<TransferId> ids) {
        kit.tasks()
                .start(
                        kit.texts().of("filing.task.rows"),
                        work -> listed(ids, work),
                        Outcome.of(Runnable::run));
    }

    private Runnable listed(List<TransferId> ids, Work work) throws IOException {
        FlowGraph graph = workspace.exploration().graph(work);
        Set<Long> wanted = new HashSet<>();
        ids.forEach(id -> wanted.add(id.value()));
        int[] positions =
                IntStream.range(0, graph.transferCount())
                        .filter(position -> wanted.contains(graph.transferId(position)))
                        .toArray();
        return () -> workspace.links().listTransfers(graph, positions);
    }

    @Override
    public List<TransferId> selectedTransfers() {
        return workspace.links().selectedTransfers();
    }

    @Override
    public void openEntry(EntryPlace place) {
        entries.accept(place);
    }

    @Override
    public void entryMade() {
        workspace.entryMade();
    }

    @Override
    public void openGuide(String file) {
        workspace.links().openGuide(file);
    }
}
