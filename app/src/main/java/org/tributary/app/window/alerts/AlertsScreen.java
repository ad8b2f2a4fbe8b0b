// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.geometry.Dimension2D;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.kit.ThemeSwitch;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// The inbox of an open case. Registers the commands that run detectors while it lives. To be used
/// on the screen thread.
public final class AlertsScreen implements LinkedView {

    private static final String RUN = "alerts.run";
    private static final String RUN_SELECTED = "alerts.runSelected";
    private static final String RUN_DUTIES = "alerts.runDuties";
    private static final String STOP = "alerts.stop";
    private static final String SHOW = "alerts.show";
    private static final String OF_SELECTED = "alerts.ofSelected";
    private static final String FIGURES = "alerts.figures";
    private static final Dimension2D FIGURES_SIZE = new Dimension2D(1000, 640);

    /// What the inbox is made with beside the case.
    ///
    /// @param windows shows the dashboard beside the case
    /// @param themes tells when pictures have to be drawn in other colours
    /// @param author who decides
    /// @param clock tells which day is today
    public record Kit(
            Tasks tasks,
            Texts texts,
            Commands commands,
            Questions questions,
            SideWindows windows,
            ThemeSwitch themes,
            Supplier<Author> author,
            Clock clock) {}

    private final Commands commands;
    private final AlertsInteractor interactor;
    private final AlertsView view;
    private final Subscription themed;
    private final PageWindow<FiguresPage> figures;

    public AlertsScreen(Exploration exploration, Kit kit, AlertsHost host) {
        commands = kit.commands();
        var model = new AlertsModel();
        interactor =
                new AlertsInteractor(
                        model,
                        exploration,
                        kit.tasks(),
                        kit.texts(),
                        kit.author(),
                        kit.clock(),
                        host);
        commands.add(
                Command.of(RUN, "command.alerts.run", interactor::runAll)
                        .icon(MaterialDesignR.RADAR)
                        .keys("F9")
                        .when(model.running().not()),
                Command.of(RUN_SELECTED, "command.alerts.runSelected", interactor::runAmongSelected)
                        .when(model.running().not()),
                Command.of(RUN_DUTIES, "command.alerts.runDuties", interactor::runDuties)
                        .when(model.running().not()),
                Command.of(STOP, "command.alerts.stop", interactor::stop)
                        .icon(MaterialDesignS.STOP_CIRCLE_OUTLINE)
                        .when(model.running()),
                Command.of(SHOW, "command.alerts.show", host::showAlerts)
                        .icon(MaterialDesignA.ALERT_OUTLINE)
                        .keys("Shortcut+Shift+A"),
                Command.of(OF_SELECTED, "command.alerts.ofSelected", interactor::listOfSelected)
                        .icon(MaterialDesignA.ALERT_CIRCLE_OUTLINE)
                        .keys("Alt+Shift+A"),
                Command.of(FIGURES, "command.alerts.figures", this::openFigures)
                        .icon(MaterialDesignC.CHART_BOX_OUTLINE)
                        .keys("Shift+F9"));
        var evidence = new EvidenceDesk(model, exploration, kit.tasks(), kit.texts(), host);
        var decisions =
                new AlertDecisions(
                        model,
                        exploration,
                        kit.tasks(),
                        kit.texts(),
                        kit.author(),
                        interactor::load);
        themed = kit.themes().theme().subscribe(theme -> evidence.draw());
        var text = new AlertText(kit.texts(), exploration.amounts(), exploration.zone());
        figures =
                new PageWindow<>(
                        kit.windows(),
                        FIGURES,
                        kit.texts().of("figures.title"),
                        FIGURES_SIZE,
                        () -> new FiguresPage(text, model.inbox(), interactor::today));
        Button stop = commands.button(STOP);
        stop.visibleProperty().bind(model.running());
        view =
                new AlertsView(
                        model,
                        new InboxDesks(interactor, evidence, decisions),
                        text,
                        kit.questions(),
                        List.of(commands.button(RUN), stop, commands.iconButton(FIGURES)),
                        commands.button(RUN),
                        commands.button(STOP));
    }

    private void openFigures() {
        figures.open(page -> {});
    }

    /// Reads the inbox of the case. To be called when whoever listens is ready to, and when other
    /// rules count.
    public void open() {
        interactor.load();
    }

    /// The screen.
    public Region view() {
        return view.view();
    }

    @Override
    public void caseChanged() {
        interactor.load();
    }

    @Override
    public void alertRaised() {
        interactor.load();
    }

    @Override
    public void close() {
        interactor.stop();
        themed.unsubscribe();
        figures.close();
        commands.remove(List.of(RUN, RUN_SELECTED, RUN_DUTIES, STOP, SHOW, OF_SELECTED, FIGURES));
    }
}
