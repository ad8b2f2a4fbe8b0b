// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.window.kit.Menu;
import org.tributary.app.window.shell.ShellPlan;

import java.util.List;

/// Which command stands in which menu and where in the toolbar. The one place to look for the
/// order of things; a command that is not registered at the moment is left out.
final class Layout {

    private Layout() {}

    static ShellPlan plan() {
        return new ShellPlan(
                List.of(
                        new Menu(
                                "menu.case",
                                List.of(
                                        List.of("case.new", "case.open", "case.demo"),
                                        List.of("import.files", "import.quality", "import.legs"),
                                        List.of("casework.show", "casework.prior"),
                                        List.of("report.workbook", "report.graph", "report.verify"),
                                        List.of("filing.show", "filing.prepare"),
                                        List.of(
                                                "case.seal",
                                                "case.unseal",
                                                "case.countersign",
                                                "case.readBack"),
                                        List.of("case.mask", "case.retention", "case.delete"),
                                        List.of("case.close"),
                                        List.of("app.profile", "entries.filer"),
                                        List.of("app.quit"))),
                        new Menu(
                                "menu.edit",
                                List.of(
                                        List.of("picture.undo", "picture.redo"),
                                        List.of(
                                                "hypothesis.branch",
                                                "hypothesis.rename",
                                                "hypothesis.drop"),
                                        List.of("picture.find", "transfers.search"),
                                        List.of(
                                                "pick.all",
                                                "pick.invert",
                                                "pick.neighbours",
                                                "pick.containing",
                                                "pick.colour",
                                                "pick.subjects",
                                                "pick.unconnected"),
                                        List.of(
                                                "subject.mark",
                                                "subject.unmark",
                                                "entries.show",
                                                "note.write"),
                                        List.of("transfers.filter", "transfers.copy"))),
                        new Menu(
                                "menu.picture",
                                List.of(
                                        List.of(
                                                "picture.expandIn",
                                                "picture.expand",
                                                "picture.expandOut",
                                                "picture.preview"),
                                        List.of(
                                                "picture.trails",
                                                "trace.funds",
                                                "picture.ask",
                                                "picture.subject",
                                                "picture.cypher"),
                                        List.of("picture.filter", "picture.hide"),
                                        List.of("picture.lasso"),
                                        List.of(
                                                "picture.zoomIn",
                                                "picture.zoomOut",
                                                "picture.fit",
                                                "picture.minimap",
                                                "picture.legend"),
                                        List.of("exhibit.keep", "picture.export", "picture.copy"))),
                        new Menu(
                                "menu.arrange",
                                List.of(
                                        List.of(
                                                "mode.transfers",
                                                "mode.flows",
                                                "mode.relationships"),
                                        List.of(
                                                "layout.force",
                                                "layout.flow",
                                                "layout.radial",
                                                "layout.lanes",
                                                "layout.overview"),
                                        List.of("picture.pin", "picture.unpin"),
                                        List.of(
                                                "fold.selected",
                                                "fold.bank",
                                                "fold.country",
                                                "fold.community",
                                                "fold.behaviour",
                                                "fold.identity",
                                                "fold.apart"))),
                        new Menu(
                                "menu.detect",
                                List.of(
                                        List.of(
                                                "alerts.run",
                                                "alerts.runSelected",
                                                "alerts.runDuties",
                                                "alerts.stop"),
                                        List.of(
                                                "alerts.show",
                                                "alerts.ofSelected",
                                                "alerts.figures"),
                                        List.of(
                                                "clusters.search",
                                                "clusters.stop",
                                                "clusters.show"),
                                        List.of("clusters.keep", "clusters.alert"),
                                        List.of("screening.run", "screening.show", "identity.show"),
                                        List.of("rules.show"))),
                        new Menu(
                                "menu.view",
                                List.of(
                                        List.of(
                                                "views.picture",
                                                "views.sankey",
                                                "views.steps",
                                                "views.matrix"),
                                        List.of(
                                                "view.left",
                                                "view.right",
                                                "view.bottom",
                                                "view.timeline"),
                                        List.of("timeline.play", "timeline.clear"),
                                        List.of("view.theme"))),
                        new Menu("menu.help", List.of(List.of("help.guide", "help.shortcuts")))),
                List.of(List.of("case.new", "case.open")),
                List.of("view.left", "view.bottom", "view.right", "view.theme", "help.guide"));
    }
}
