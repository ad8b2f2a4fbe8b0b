// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.reports.export.GraphFormat;

import java.util.List;

/// The report screen of an open case.
public final class ReportScreen implements Screen {

    private final ReportModel model = new ReportModel();
    private final ReportInteractor interactor;
    private final ReportView view;

    public ReportScreen(Texts texts, Tasks tasks, FileChoice files, ReportActions actions) {
        interactor = new ReportInteractor(model, texts, tasks, files, actions);
        view = new ReportView(texts, model, interactor);
        interactor.refresh();
    }

    /// Looks at the case anew, after an import or a change of case work.
    public void refresh() {
        interactor.refresh();
    }

    /// The commands of this screen.
    ///
    /// @param show brings the screen to the front
    public List<Command> commands(Runnable show) {
        BooleanBinding possible = model.obstacle().isEmpty().and(model.busy().not());
        return List.of(
                command(
                                "report.workbook",
                                "command.report.workbook",
                                show,
                                interactor::exportWorkbook)
                        .icon(MaterialDesignM.MICROSOFT_EXCEL)
                        .keys("Shortcut+R")
                        .when(possible),
                command(
                                "report.graph",
                                "command.report.graph",
                                show,
                                () -> interactor.exportGraph(GraphFormat.GRAPHML))
                        .when(possible),
                command("report.verify", "command.report.verify", show, interactor::verify)
                        .when(model.busy().not()));
    }

    private static Command command(String id, String textKey, Runnable show, Runnable action) {
        return Command.of(
                id,
                textKey,
                () -> {
                    show.run();
                    action.run();
                });
    }

    @Override
    public Region view() {
        return view.root();
    }

    @Override
    public void close() {
        interactor.close();
    }
}
