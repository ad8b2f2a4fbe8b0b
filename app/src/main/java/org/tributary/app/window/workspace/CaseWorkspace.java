// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Tab;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.PendingLedger;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.casepanel.CasePanel;
import org.tributary.app.window.casepanel.CasePanelHost;
import org.tributary.app.window.explorer.Explorer;
import org.tributary.app.window.explorer.ExplorerHost;
import org.tributary.app.window.inspector.Inspector;
import org.tributary.app.window.inspector.InspectorHost;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.TextPhrases;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.shell.Workspace;
import org.tributary.app.window.trails.TrailEnds;
import org.tributary.app.window.trails.TrailsHost;
import org.tributary.app.window.trails.TrailsWindow;
import org.tributary.app.window.transfers.Transfers;
import org.tributary.app.window.transfers.TransfersHost;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.transfer.TransferId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Everything shown of one open case. Registers the commands of a case while it lives. To be used
/// on the screen thread.
public final class CaseWorkspace implements Screen {

    private static final List<List<String>> CONTEXT_MENU =
            List.of(
                    List.of("picture.expandIn", "picture.expand", "picture.expandOut"),
                    List.of("subject.mark", "subject.unmark"),
                    List.of("picture.trails", "picture.hide"),
                    List.of("exhibit.keep", "note.write"));
    private static final List<String> ACCOUNT_COMMANDS =
            List.of("picture.expand", "subject.mark", "subject.unmark", "note.write");

    private final Workspace frame;
    private final Explorer explorer;
    private final Transfers transfers;
    private final Inspector inspector;
    private final TrailsWindow trails;
    private final CasePanel panel;
    private final Commands commands;
    private final SideWindows windows;
    private final Texts texts;
    private final CaseWorkspaceHost host;
    private final List<Command> own;
    private final ObjectProperty<Selection> selection =
            new SimpleObjectProperty<>(Selection.NOTHING);
    private final BooleanProperty pictureShown = new SimpleBooleanProperty();
    private final BooleanProperty pending = new SimpleBooleanProperty();
    private final ObjectProperty<Set<Integer>> subjects = new SimpleObjectProperty<>(Set.of());

    /// @param record the record of the case
    /// @param graphs gives its flow graph
    /// @param author who makes entries from now on
    /// @param kit what screens are made with
    /// @param windows shows exhibits at their full size
    /// @param host the window around it
    public CaseWorkspace(
            CaseFile record,
            Exploration.GraphSource graphs,
            Supplier<Author> author,
            Explorer.Kit kit,
            SideWindows windows,
            CaseWorkspaceHost host) {
        this.windows = windows;
        this.host = host;
        texts = kit.texts();
        commands = kit.commands();
        var exploration =
                new Exploration(
                        record,
                        graphs,
                        new Exploration.Wording(
                                new AmountText(texts.locale()), TextPhrases.of(texts)));
        frame = new Workspace(texts);
        own = ownCommands();
        commands.add(own.toArray(Command[]::new));
        var between = new Between();
        transfers = new Transfers(exploration, kit.tasks(), texts, commands, between);
        panel = new CasePanel(record, kit.tasks(), texts, author, between);
        explorer = new Explorer(exploration, author, kit, between);
        inspector = new Inspector(exploration, kit.tasks(), texts, commands, between);
        trails = new TrailsWindow(windows, texts, kit.tasks(), exploration, between);
        frame.addTab("explorer", "explorer.title", explorer.view());
        frame.left(panel.view());
        frame.right(inspector.view());
        frame.bottom(transfers.view());
        panel.refresh();
    }

    private List<Command> ownCommands() {
        BooleanBinding markable =
                Bindings.createBooleanBinding(
                        () -> !subjects.get().containsAll(selection.get().accounts()),
                        selection,
                        subjects);
        BooleanBinding saved = pending.not();
        BooleanBinding unmarkable =
                Bindings.createBooleanBinding(
                        () ->
                                selection.get().accounts().stream()
                                        .anyMatch(subjects.get()::contains),
                        selection,
                        subjects);
        List<Command> made =
                new ArrayList<>(
                        List.of(
                                Command.of("subject.mark", "command.subject.mark", this::mark)
                                        .icon(MaterialDesignA.ACCOUNT_PLUS_OUTLINE)
                                        .keys("Shortcut+M")
                                        .when(markable.and(saved)),
                                Command.of("subject.unmark", "command.subject.unmark", this::unmark)
                                        .icon(MaterialDesignA.ACCOUNT_MINUS_OUTLINE)
                                        .keys("Shortcut+Shift+M")
                                        .when(unmarkable),
                                Command.of(
                                                "picture.trails",
                                                "command.picture.trails",
                                                this::findTrails)
                                        .icon(MaterialDesignM.MAP_MARKER_PATH)
                                        .keys("Shortcut+T"),
                                Command.of("exhibit.keep", "command.exhibit.keep", this::exhibit)
                                        .icon(MaterialDesignC.CAMERA_OUTLINE)
                                        .keys("Shortcut+K")
                                        .when(saved.and(pictureShown)),
                                Command.of("note.write", "command.note.write", this::note)
                                        .icon(MaterialDesignN.NOTE_PLUS_OUTLINE)
                                        .keys("Shortcut+Shift+N")));
        made.addAll(frame.commands());
        return List.copyOf(made);
    }

    private void mark() {
        panel.mark(selection.get().accounts());
    }

    private void unmark() {
        panel.unmark(selection.get().accounts());
    }

    private void findTrails() {
        trails.open(TrailEnds.of(selection.get(), explorer.picture()));
    }

    private void exhibit() {
        frame.leftShown().set(true);
        panel.focusExhibit();
    }

    private void note() {
        frame.leftShown().set(true);
        panel.focusNote();
    }

    @Override
    public Region view() {
        return frame.view();
    }

    /// Adds a screen of another feature beside the explorer.
    ///
    /// @param id stable, for [#showTab]
    /// @param titleKey key of its words
    /// @return the tab, for a count in its title
    public Tab addTab(String id, String titleKey, Region content) {
        Tab tab = frame.addTab(id, titleKey, content);
        // What surrounds the picture belongs to it; other screens need the room.
        tab.selectedProperty()
                .subscribe(
                        selected -> {
                            frame.bottomShown().set(!selected);
                            frame.rightShown().set(!selected);
                        });
        return tab;
    }

    /// Brings a tab to the front; the explorer's is `explorer`.
    public void showTab(String id) {
        frame.showTab(id);
    }

    /// Shows accounts in the picture and selects them.
    public void show(List<Integer> accounts) {
        frame.showTab("explorer");
        explorer.show(accounts);
    }

    /// Looks at a file that is on its way into the case. Until it is saved nothing can be marked or
    /// kept of it.
    public void explore(PendingLedger file, String words) {
        pending.set(true);
        trails.close();
        explorer.explore(file, words);
    }

    /// Looks at the record again.
    public void exploreRecord() {
        if (pending.get()) {
            pending.set(false);
            trails.close();
            explorer.exploreRecord();
        }
    }

    /// What is in the record has changed, by an import for instance.
    public void caseChanged() {
        panel.refresh();
        explorer.refresh();
        trails.caseChanged();
    }

    /// The explorer, for tests that have to know where in it to click.
    Explorer explorer() {
        return explorer;
    }

    /// The picture as it is now.
    public PictureState picture() {
        return explorer.picture();
    }

    /// A picture as a PNG, in print's light colours. May be called from any thread.
    public byte[] png(PictureState picture) {
        return explorer.png(picture);
    }

    /// Saves the picture, lets go of everything, then runs `closed`; only then may the case be
    /// closed.
    public void close(Runnable closed) {
        trails.close();
        inspector.close();
        transfers.close();
        panel.close();
        commands.remove(own.stream().map(Command::id).toList());
        frame.close();
        explorer.close(closed);
    }

    @Override
    public void close() {
        close(() -> {});
    }

    /// What the features ask of each other.
    private final class Between
            implements ExplorerHost, InspectorHost, CasePanelHost, TransfersHost, TrailsHost {

        private boolean transferShown;

        @Override
        public void pointOut(Set<EdgeKey> arrows) {
            explorer.pointOut(arrows);
        }

        @Override
        public void pickedOut(Optional<TransferId> transfer) {
            if (transfer.isPresent()) {
                transferShown = true;
                inspector.show(transfer.get());
            } else if (transferShown) {
                transferShown = false;
                inspector.show(selection.get(), explorer.picture());
            }
        }

        @Override
        public void leaveTransfer() {
            transfers.clearSelection();
        }

        @Override
        public void selected(Selection now, PictureState picture) {
            selection.set(now);
            transferShown = false;
            transfers.show(now, picture);
            inspector.show(now, picture);
        }

        @Override
        public void pictureChanged(PictureState picture) {
            pictureShown.set(!picture.isEmpty());
            panel.pictureChanged(picture);
            transfers.pictureChanged(picture);
        }

        @Override
        public void importWanted() {
            host.importWanted();
        }

        @Override
        public List<List<String>> contextMenu() {
            return CONTEXT_MENU;
        }

        @Override
        public List<String> accountCommands() {
            return ACCOUNT_COMMANDS;
        }

        @Override
        public void show(int account) {
            CaseWorkspace.this.show(List.of(account));
        }

        @Override
        public void showTrails(List<List<Integer>> found) {
            frame.showTab("explorer");
            explorer.showTrails(found);
        }

        @Override
        public void openReceipt(long importId) {
            host.openReceipt(importId);
        }

        @Override
        public void openQuality(long importId) {
            host.openQuality(importId);
        }

        @Override
        public void undoImport(ImportReceipt receipt) {
            host.undoImport(receipt);
        }

        @Override
        public void importAgain(ImportReceipt receipt) {
            host.importAgain(receipt);
        }

        @Override
        public void openExhibit(Exhibit exhibit, byte[] png) {
            windows.show(
                    "exhibit-" + exhibit.id(),
                    texts.of("exhibit.window", exhibit.id()),
                    1100,
                    800,
                    () -> new ExhibitView(texts, exhibit, png));
        }

        @Override
        public PictureState picture() {
            return explorer.picture();
        }

        @Override
        public byte[] png(PictureState picture) {
            return explorer.png(picture);
        }

        @Override
        public void subjectsChanged(Set<Integer> accounts) {
            subjects.set(accounts);
            explorer.subjects(accounts);
            inspector.subjects(accounts);
        }
    }
}
