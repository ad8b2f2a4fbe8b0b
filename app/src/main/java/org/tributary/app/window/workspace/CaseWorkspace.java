// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Tab;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.analysis.rating.Scorecard;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.PendingLedger;
import org.tributary.app.export.ExportedPicture;
import org.tributary.app.export.FactLines;
import org.tributary.app.export.Phrases;
import org.tributary.app.export.PictureFacts;
import org.tributary.app.notes.NoteAnchoring;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.rating.RatingBook;
import org.tributary.app.window.alerts.AlertsScreen;
import org.tributary.app.window.casepanel.CasePanel;
import org.tributary.app.window.clusters.ClustersScreen;
import org.tributary.app.window.explorer.Explorer;
import org.tributary.app.window.find.FindWindow;
import org.tributary.app.window.identity.IdentityKit;
import org.tributary.app.window.identity.IdentityWindow;
import org.tributary.app.window.inspector.Inspector;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.TextPhrases;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.questions.QuestionsWindow;
import org.tributary.app.window.shell.Workspace;
import org.tributary.app.window.subject.SubjectWindow;
import org.tributary.app.window.timeline.TimelineStrip;
import org.tributary.app.window.tracing.TracingKit;
import org.tributary.app.window.tracing.TracingStart;
import org.tributary.app.window.tracing.TracingWindow;
import org.tributary.app.window.trails.TrailEnds;
import org.tributary.app.window.trails.TrailsWindow;
import org.tributary.app.window.transfers.Transfers;
import org.tributary.app.window.views.Views;
import org.tributary.app.words.AmountText;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything shown of one open case. Registers the commands of a case while it lives. To be
/// used on the screen thread.
public final class CaseWorkspace implements Screen {

    private final Exploration exploration;
    private final AlertsScreen alerts;
    private final Features features;
    private final Between between;
    private final Shown shown = new Shown();
    private final Commands commands;
    private final List<Command> own;

    /// @param record the record of the case
    /// @param graphs gives its flow graph
    /// @param author who makes entries from now on
    /// @param clock tells which day is today
    /// @param kit what screens are made with
    /// @param windows shows exhibits at their full size
    /// @param host the window around it
    public CaseWorkspace(
            CaseFile record,
            Exploration.GraphSource graphs,
            Supplier<Author> author,
            Clock clock,
            Explorer.Kit kit,
            SideWindows windows,
            CaseWorkspaceHost host) {
        commands = kit.commands();
        Texts texts = kit.texts();
        var wording =
                new Exploration.Wording(new AmountText(texts.locale()), TextPhrases.of(texts));
        var ratings = new RatingBook(record, clock, Scorecard.standard());
        exploration = new Exploration(record, graphs, wording, Optional.of(ratings));
        between = new Between(shown, windows, texts, host);
        var views =
                new Views(
                        exploration,
                        kit.tasks(),
                        texts,
                        commands,
                        kit.themes(),
                        kit.fonts(),
                        between);
        alerts =
                new AlertsScreen(
                        exploration,
                        new AlertsScreen.Kit(
                                kit.tasks(),
                                texts,
                                commands,
                                kit.questions(),
                                windows,
                                kit.themes(),
                                author,
                                clock),
                        between);
        var clusters =
                new ClustersScreen(
                        exploration,
                        new ClustersScreen.Kit(
                                kit.tasks(), texts, commands, kit.questions(), author, clock),
                        between);
        features = features(author, kit, windows, List.of(views, alerts, clusters));
        between.connect(features);
        features.explorer().open();
        own = ownCommands(host);
        commands.add(own.toArray(Command[]::new));
        Workspace frame = features.frame();
        frame.addTab("explorer", "explorer.title", pictureAndTime());
        views.addTo(frame::addTab);
        frame.left(features.panel().view());
        frame.right(features.inspector().view());
        frame.bottom(features.transfers().view());
        between.alertsTab(addTab("alerts", "alerts.title", alerts.view()));
        alerts.open();
        addTab("clusters", "clusters.title", clusters.view());
        clusters.open();
        features.panel().refresh();
    }

    private Features features(
            Supplier<Author> author, Explorer.Kit kit, SideWindows windows, List<LinkedView> tabs) {
        Tasks tasks = kit.tasks();
        Texts texts = kit.texts();
        List<LinkedView> others =
                new ArrayList<>(
                        List.of(
                                new SubjectWindow(
                                        windows, texts, tasks, exploration, commands, between),
                                new QuestionsWindow(
                                        windows, texts, tasks, commands, exploration, between),
                                new IdentityWindow(
                                        windows,
                                        new IdentityKit(texts, tasks, author),
                                        commands,
                                        exploration,
                                        between)));
        others.addAll(tabs);
        return new Features(
                new Workspace(texts),
                new Explorer(exploration, author, kit, between),
                new Transfers(exploration, tasks, texts, commands, between),
                new Inspector(exploration, tasks, texts, commands, author, between),
                new CasePanel(exploration.record(), tasks, texts, author, between),
                new TrailsWindow(windows, texts, tasks, exploration, between),
                new TracingWindow(
                        windows,
                        new TracingKit(texts, tasks, kit.fonts(), kit.themes(), author),
                        exploration,
                        between),
                new TimelineStrip(exploration, tasks, texts, commands, between),
                new FindWindow(windows, texts, tasks, commands, exploration, between),
                others);
    }

    private Region pictureAndTime() {
        var both = new BorderPane(features.explorer().view());
        both.setBottom(features.timeline().view());
        both.setMinSize(0, 0);
        both.heightProperty().subscribe(height -> features.timeline().within(height.doubleValue()));
        return both;
    }

    private List<Command> ownCommands(CaseWorkspaceHost host) {
        BooleanBinding saved = shown.pending().not();
        List<Command> made =
                new ArrayList<>(
                        List.of(
                                Command.of("subject.mark", "command.subject.mark", this::mark)
                                        .icon(MaterialDesignA.ACCOUNT_PLUS_OUTLINE)
                                        .keys("Shortcut+M")
                                        .when(shown.markable().and(saved)),
                                Command.of("subject.unmark", "command.subject.unmark", this::unmark)
                                        .icon(MaterialDesignA.ACCOUNT_MINUS_OUTLINE)
                                        .keys("Shortcut+Shift+M")
                                        .when(shown.unmarkable()),
                                Command.of(
                                                "picture.trails",
                                                "command.picture.trails",
                                                this::findTrails)
                                        .icon(MaterialDesignM.MAP_MARKER_PATH)
                                        .keys("Shortcut+T"),
                                Command.of("trace.funds", "command.trace.funds", this::trace)
                                        .icon(MaterialDesignS.SOURCE_BRANCH)
                                        .keys("F7"),
                                Command.of("exhibit.keep", "command.exhibit.keep", this::exhibit)
                                        .icon(MaterialDesignC.CAMERA_OUTLINE)
                                        .keys("Shortcut+K")
                                        .when(saved.and(shown.picture())),
                                Command.of(
                                                "entries.show",
                                                "command.entries.show",
                                                () ->
                                                        host.enterByHand(
                                                                shown.selection().get().accounts()))
                                        .icon(MaterialDesignC.CARD_ACCOUNT_DETAILS_OUTLINE)
                                        .keys("Shortcut+U")
                                        .when(saved),
                                Command.of("note.write", "command.note.write", this::note)
                                        .icon(MaterialDesignN.NOTE_PLUS_OUTLINE)
                                        .keys("Shortcut+Shift+N")));
        made.addAll(features.frame().commands());
        return List.copyOf(made);
    }

    private void mark() {
        features.panel().mark(shown.selection().get().accounts());
    }

    private void unmark() {
        features.panel().unmark(shown.selection().get().accounts());
    }

    private void findTrails() {
        features.trails().open(TrailEnds.of(shown.selection().get(), picture()));
    }

    private void trace() {
        features.tracing()
                .open(TracingStart.of(shown.selection().get(), features.transfers().selected()));
    }

    private void exhibit() {
        features.frame().leftShown().set(true);
        features.panel().focusExhibit();
    }

    private void note() {
        features.frame().leftShown().set(true);
        List<TransferId> rows = features.transfers().selected();
        NoteAnchor anchor =
                NoteAnchoring.of(shown.selection().get(), features.explorer().picture(), rows);
        features.panel().writeNote(anchor, NoteAnchoring.cites(anchor, rows));
    }

    @Override
    public Region view() {
        return features.frame().view();
    }

    /// Adds a screen of another feature beside the explorer.
    ///
    /// @param id stable, for [#showTab]
    /// @param titleKey key of its words
    /// @return the tab, for a count in its title
    public Tab addTab(String id, String titleKey, Region content) {
        Tab tab = features.frame().addTab(id, titleKey, content);
        // What surrounds the picture belongs to it; other screens need the room.
        tab.selectedProperty()
                .subscribe(
                        selected -> {
                            features.frame().bottomShown().set(!selected);
                            features.frame().rightShown().set(!selected);
                        });
        return tab;
    }

    /// Brings a tab to the front; the explorer's is `explorer`.
    public void showTab(String id) {
        features.frame().showTab(id);
    }

    /// Shows accounts in the picture and selects them.
    public void show(List<Integer> accounts) {
        between.show(accounts);
    }

    /// What other windows of the case ask of this one.
    public WorkspaceLinks links() {
        return new WorkspaceLinks(between, features);
    }

    /// An entry was made in the case.
    public void entryMade() {
        between.entryMade();
    }

    /// Shows a kept picture in place of the one that is there.
    public void openView(SavedPicture view) {
        between.openView(view);
    }

    /// What the screens of this case ask.
    public Exploration exploration() {
        return exploration;
    }

    /// Looks at a file that is on its way into the case. Until it is saved nothing can be
    /// marked or kept of it.
    public void explore(PendingLedger file, String words) {
        shown.pending().set(true);
        features.linked().forEach(LinkedView::otherLedger);
        features.explorer().explore(file, words);
    }

    /// Looks at the record again.
    public void exploreRecord() {
        if (shown.pending().get()) {
            shown.pending().set(false);
            features.linked().forEach(LinkedView::otherLedger);
            features.explorer().exploreRecord();
        }
    }

    /// What is in the record has changed, by an import for instance.
    public void caseChanged() {
        features.panel().refresh();
        features.explorer().refresh();
        features.linked().forEach(LinkedView::caseChanged);
    }

    /// Other rules count from now on, so that the alerts there are may not be those they give.
    public void rulesChanged() {
        alerts.open();
    }

    /// The explorer, for tests that have to know where in it to click.
    Explorer explorer() {
        return features.explorer();
    }

    /// Whether what is looked at is in the record. May be asked from any thread.
    public boolean isSaved() {
        return exploration.isSaved();
    }

    /// What the picture is called; empty for the main one.
    public String pictureName() {
        return features.explorer().pictureName();
    }

    /// The picture as it is now.
    public PictureState picture() {
        return features.explorer().picture();
    }

    /// Makes a picture ready to be written into files, in print's light colours. May be called
    /// from any thread; takes a moment.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    public ExportedPicture exported(
            PictureState picture, PictureFacts.Origin origin, Phrases phrases, Work work)
            throws IOException {
        return new ExportedPicture(
                exploration.drawn(work),
                exploration::transfers,
                picture,
                origin,
                features.explorer()
                        .printed(
                                picture,
                                new FactLines(phrases, exploration.amounts(), exploration.zone())));
    }

    /// A picture as a PNG, in print's light colours. May be called from any thread.
    public byte[] png(PictureState picture) {
        return features.explorer().png(picture);
    }

    /// Saves the picture, lets go of everything, then runs `closed`; only then may the case be
    /// closed.
    public void close(Runnable closed) {
        features.linked().forEach(LinkedView::close);
        features.panel().close();
        commands.remove(own.stream().map(Command::id).toList());
        features.frame().close();
        features.explorer().close(closed);
    }

    @Override
    public void close() {
        close(() -> {});
    }
}
