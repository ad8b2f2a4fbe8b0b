// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.cypher.AnswerTable;
import org.tributary.app.cypher.CaseQuestion;
import org.tributary.app.entries.EntryPlace;
import org.tributary.app.entries.FilerBook;
import org.tributary.app.export.ExportedPicture;
import org.tributary.app.export.PictureFacts;
import org.tributary.app.filing.FilingReview;
import org.tributary.app.filing.FormShelf;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.opencase.ProgramVersion;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.window.cypher.CypherHost;
import org.tributary.app.window.cypher.CypherWindow;
import org.tributary.app.window.entries.EntriesKit;
import org.tributary.app.window.entries.EntriesWindow;
import org.tributary.app.window.export.ExportHost;
import org.tributary.app.window.export.ImageClipboard;
import org.tributary.app.window.export.PictureExports;
import org.tributary.app.window.filing.FilingKit;
import org.tributary.app.window.filing.FilingWindow;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.rules.RulesHost;
import org.tributary.app.window.rules.RulesKit;
import org.tributary.app.window.rules.RulesWindow;
import org.tributary.app.window.shell.Notice;
import org.tributary.app.window.workspace.CaseWorkspace;
import org.tributary.ledger.work.Work;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What can be done with the picture and the graph of one open case beside exploring: taking
/// the picture out, asking in Cypher, and tuning detection rules. To be used on the screen
/// thread.
final class CaseTools implements ExportHost, CypherHost, RulesHost {

    private final OpenCase open;
    private final CaseKit kit;
    private final CaseWorkspace workspace;
    private final Consumer<Notice> notices;
    private final PictureExports exports;
    private final CypherWindow cypher;
    private final RulesWindow rules;
    private final FilingWindow filing;
    private final EntriesWindow entries;

    /// @param recordChanged told when what counts in the record has changed
    CaseTools(
            OpenCase open,
            CaseKit kit,
            CaseWorkspace workspace,
            Consumer<Notice> notices,
            Runnable recordChanged) {
        this.open = open;
        this.kit = kit;
        this.workspace = workspace;
        this.notices = notices;
        exports =
                new PictureExports(
                        kit.texts(),
                        kit.tasks(),
                        kit.files(),
                        kit.questions(),
                        this,
                        ImageClipboard::put);
        cypher = new CypherWindow(kit.windows(), kit.texts(), kit.tasks(), this);
        rules =
                new RulesWindow(
                        new RulesKit(
                                kit.texts(),
                                kit.tasks(),
                                kit.windows(),
                                kit::author,
                                new KeyRing(kit.surroundings().preferences().keys())),
                        workspace.exploration(),
                        this);
        filing =
                new FilingWindow(
                        kit.windows(),
                        new FilingKit(
                                kit.texts(),
                                kit.tasks(),
                                kit.files(),
                                kit::author,
                                kit.surroundings().clock(),
                                new FormShelf(kit.surroundings().preferences().forms())),
                        new FilingReview(
                                open.record(), open::flowGraph, kit.surroundings().clock()),
                        new FilingLinks(kit, open.record(), workspace, this::enter));
        entries =
                new EntriesWindow(
                        kit.windows(),
                        new EntriesKit(
                                kit.texts(),
                                kit.tasks(),
                                kit::author,
                                kit.surroundings().clock(),
                                new FilerBook(kit.surroundings().preferences().settings())),
                        open.record(),
                        new EntriesLinks(workspace, recordChanged, this::filerKept));
    }

    /// Opens the window of entries about the first of these accounts.
    void enterAbout(List<Integer> accounts) {
        entries.openAbout(accounts);
    }

    /// Opens the window of entries where a fact is entered.
    void enter(EntryPlace place) {
        entries.open(place);
    }

    private void filerKept() {
        filing.caseChanged();
    }

    @Override
    public void rulesChanged() {
        workspace.rulesChanged();
    }

    List<Command> commands() {
        List<Command> commands = new ArrayList<>(exports.commands());
        commands.add(
                Command.of("picture.cypher", "command.picture.cypher", cypher::open)
                        .icon(MaterialDesignC.CONSOLE)
                        .keys("Shortcut+Alt+Q"));
        commands.add(rules.command());
        commands.addAll(filing.commands());
        commands.add(entries.command());
        return List.copyOf(commands);
    }

    /// Keeps something drawn as an image in a file the user names.
    void saveImage(String name, Function<String, BufferedImage> drawn) {
        exports.saveImage(name, drawn);
    }

    @Override
    public PictureState picture() {
        return workspace.picture();
    }

    private String caseName() {
        return open.record().manifest().name();
    }

    @Override
    public String name() {
        String own = workspace.pictureName();
        return own.isEmpty() ? caseName() : caseName() + " - " + own;
    }

    @Override
    public void written(Path file) {
        Texts texts = kit.texts();
        notices.accept(
                new Notice(
                        texts.of("export.written", String.valueOf(file.getFileName())),
                        file.toString(),
                        texts.of("export.folder"),
                        () -> Optional.ofNullable(file.getParent()).ifPresent(kit.files()::show)));
    }

    @Override
    public ExportedPicture exported(PictureState picture, Work work) throws IOException {
        return workspace.exported(
                picture,
                new PictureFacts.Origin(
                        workspace.isSaved()
                                ? caseName()
                                : kit.texts().of("export.unsaved", caseName()),
                        kit.surroundings().clock().instant(),
                        ProgramVersion.ofThisProgram()),
                kit.texts()::of,
                work);
    }

    @Override
    public AnswerTable ask(CaseQuestion question, Work work) {
        return AnswerTable.of(question, open, kit.texts().locale(), work);
    }

    @Override
    public void show(List<Integer> accounts) {
        workspace.show(accounts);
    }

    @Override
    public void openView(SavedPicture view) {
        workspace.openView(view);
    }

    /// What is in the record has changed.
    void caseChanged() {
        rules.caseChanged();
        filing.caseChanged();
        entries.caseChanged();
    }

    void close() {
        entries.close();
        rules.close();
        filing.close();
        cypher.close();
    }
}
