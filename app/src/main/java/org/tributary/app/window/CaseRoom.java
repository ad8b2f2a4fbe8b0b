// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

import org.tributary.app.opencase.FileImport;
import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.window.casework.CaseworkKit;
import org.tributary.app.window.casework.CaseworkScreen;
import org.tributary.app.window.explorer.Explorer;
import org.tributary.app.window.imports.ImportActions;
import org.tributary.app.window.imports.ImportScreen;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.report.ReportScreen;
import org.tributary.app.window.screening.ScreeningKit;
import org.tributary.app.window.screening.ScreeningScreen;
import org.tributary.app.window.shell.Notice;
import org.tributary.app.window.shell.ShellModel;
import org.tributary.app.window.workspace.CaseWorkspace;
import org.tributary.app.window.workspace.CaseWorkspaceHost;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.TaskHandle;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.graph.GraphUpdate;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;
import org.tributary.reports.filing.profile.FilingProfiles;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// The screens of one open case, connected with each other and with the frame's status line.
/// To be used on the screen thread.
final class CaseRoom implements Screen, CaseWorkspaceHost, ImportActions {

    /// Where a case comes from.
    enum Arrival {
        /// Made just now.
        NEW,
        /// Opened; its projections may have been lost meanwhile, which is told.
        KNOWN
    }

    private final OpenCase open;
    private final CaseKit kit;
    private final ShellModel shell;
    private final Texts texts;
    private final FileImport fileImport;
    private final CaseWorkspace workspace;
    private final ImportScreen imports;
    private final ReportScreen report;
    private final ScreeningScreen screening;
    private final CaseworkScreen casework;
    private final List<Command> own;
    private final FirstLook firstLook;
    private final CaseImports caseImports;
    private final CasePages pages;
    private final CaseTools tools;
    private Optional<TaskHandle> projecting = Optional.empty();

    CaseRoom(OpenCase open, CaseKit kit, PictureFonts fonts, ShellModel shell) {
        this.open = open;
        this.kit = kit;
        this.shell = shell;
        texts = kit.texts();
        KnownProfiles profiles = KnownProfiles.in(kit.surroundings().preferences().profiles());
        fileImport = new FileImport(profiles.importers());
        workspace =
                new CaseWorkspace(
                        open.record(),
                        open::flowGraph,
                        kit::author,
                        kit.surroundings().clock(),
                        new Explorer.Kit(
                                kit.tasks(),
                                texts,
                                kit.frame().commands(),
                                kit.questions(),
                                kit.frame().themes(),
                                fonts),
                        kit.windows(),
                        this);
        caseImports = new CaseImports(open, kit);
        pages = new CasePages(open, kit, this::recordChanged);
        tools = new CaseTools(open, kit, workspace, this::tell, this::recordChanged);
        firstLook = new FirstLook(open, fileImport, kit.tasks(), texts, workspace);
        imports =
                new ImportScreen(texts, kit.tasks(), kit.files(), kit.questions(), profiles, this);
        report = new ReportScreen(texts, kit.tasks(), kit.files(), new CaseReporting(open, kit));
        screening =
                new ScreeningScreen(
                        open.record(),
                        new ScreeningKit(
                                texts,
                                kit.tasks(),
                                kit.files(),
                                kit::author,
                                kit.surroundings().clock()),
                        new ScreeningLinks(workspace));
        casework =
                new CaseworkScreen(
                        open.record(),
                        new CaseworkKit(
                                texts,
                                kit.tasks(),
                                kit.files(),
                                kit.preferences(),
                                kit::author,
                                kit.surroundings().clock()),
                        FilingProfiles.KEYS,
                        workspace::entryMade);
        workspace.addTab("screening", "screening.title", screening.view());
        workspace
                .addTab("casework", "casework.title", casework.view())
                .setOnSelectionChanged(event -> casework.refresh());
        workspace.addTab("import", "desk.import.title", imports.view());
        workspace
                .addTab("report", "desk.report.title", report.view())
                .setOnSelectionChanged(event -> report.refresh());
        own = commands();
        kit.frame().commands().add(own.toArray(Command[]::new));
        takeDroppedFiles();
        shell.search().set(heading());
    }

    private void tell(Notice notice) {
        shell.notice().set(Optional.of(notice));
    }

    /// Entries were written to the audit trail, and nothing else has changed.
    void entriesWritten() {
        workspace.caseChanged();
        saved();
    }

    private Region heading() {
        String own = open.record().manifest().name();
        boolean isCopy = open.record().manifest().use() == CaseManifest.Use.REVIEW;
        var name = new Label(isCopy ? texts.of("desk.review", own) : own);
        name.getStyleClass().add("case-name");
        Fonts.suitText(name);
        return name;
    }

    private List<Command> commands() {
        List<Command> all = new ArrayList<>(report.commands(() -> workspace.showTab("report")));
        all.add(imports.command(() -> workspace.showTab("import")));
        all.addAll(screening.commands(() -> workspace.showTab("screening")));
        all.addAll(casework.commands(() -> workspace.showTab("casework")));
        all.addAll(pages.commands());
        all.addAll(tools.commands());
        return List.copyOf(all);
    }

    private void takeDroppedFiles() {
        view().setOnDragOver(
                        event -> {
                            if (event.getDragboard().hasFiles()) {
                                event.acceptTransferModes(TransferMode.COPY);
                            }
                            event.consume();
                        });
        view().setOnDragDropped(
                        event -> {
                            List<Path> files =
                                    event.getDragboard().getFiles().stream()
                                            .map(file -> file.toPath())
                                            .toList();
                            take(files);
                            event.setDropCompleted(!files.isEmpty());
                            event.consume();
                        });
    }

    /// Begins: brings the graph up to date in the background, and reads the files that the
    /// case was made for.
    void start(Arrival arrival, List<Path> files) {
        if (files.isEmpty()) {
            boolean empty = open.record().read(CaseReader::imports).isEmpty();
            workspace.showTab(empty ? "import" : "explorer");
        } else {
            take(files);
        }
        project(arrival);
    }

    /// Puts files into the import screen, as dropping them does.
    void take(List<Path> files) {
        workspace.showTab("import");
        imports.add(files);
    }

    OpenCase openCase() {
        return open;
    }

    @Override
    public Region view() {
        return workspace.view();
    }

    @Override
    public void importWanted() {
        workspace.showTab("import");
        imports.choose();
    }

    @Override
    public void saveImage(String name, Function<String, BufferedImage> drawn) {
        tools.saveImage(name, drawn);
    }

    @Override
    public void openReceipt(long importId) {
        pages.receipt(importId);
    }

    @Override
    public void openQuality(long importId) {
        pages.quality(importId);
    }

    @Override
    public ImportReceipt importFile(
            Path file, ImportProfile profile, OptionalLong replaces, Work work) throws IOException {
        return replaces.isPresent()
                ? fileImport.runInPlaceOf(
                        replaces.getAsLong(), open, file, profile, kit.author(), work)
                : fileImport.run(open, file, profile, kit.author(), work);
    }

    @Override
    public List<ImportReceipt> earlierImports(SourceFile file) {
        return caseImports.of(file);
    }

    @Override
    public Path keepPasted(String rows) throws IOException {
        return caseImports.keepPasted(rows);
    }

    @Override
    public void undoImport(ImportReceipt receipt) {
        caseImports.undo(receipt, this::recordChanged);
    }

    @Override
    public void enterByHand(List<Integer> accounts) {
        tools.enterAbout(accounts);
    }

    @Override
    public void importAgain(ImportReceipt receipt) {
        caseImports.original(
                receipt,
                (original, importId) -> {
                    workspace.showTab("import");
                    imports.again(original, importId);
                });
    }

    @Override
    public RowCounts count(Path file, ImportProfile profile, Work work) throws IOException {
        return firstLook.count(file, profile, work);
    }

    @Override
    public void importing(Path file, ImportProfile profile) {
        firstLook.begin(file, profile);
    }

    @Override
    public void notImported() {
        firstLook.end();
    }

    @Override
    public void imported(ImportReceipt receipt) {
        firstLook.end();
        recordChanged();
    }

    private void recordChanged() {
        workspace.caseChanged();
        tools.caseChanged();
        screening.refresh();
        casework.refresh();
        report.refresh();
        saved();
        project(Arrival.NEW);
    }

    @Override
    public void showReceipt(ImportReceipt receipt) {
        pages.receipt(receipt);
    }

    @Override
    public void explore() {
        workspace.showTab("explorer");
    }

    private void saved() {
        DateTimeFormatter time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(texts.locale())
                        .withZone(kit.surroundings().zone());
        shell.saved()
                .set(texts.of("desk.saved", time.format(kit.surroundings().clock().instant())));
    }

    private void project(Arrival arrival) {
        projecting.ifPresent(TaskHandle::cancel);
        shell.graph().set(texts.of("desk.graph.behind"));
        projecting =
                Optional.of(
                        kit.tasks()
                                .start(
                                        texts.of("desk.projecting"),
                                        work -> project(arrival, work),
                                        Outcome.<String>of(shell.graph()::set)
                                                .onCancelled(this::stopped)));
    }

    private String project(Arrival arrival, Work work) {
        GraphUpdate update = open.projectGraph(work);
        boolean isCopy = open.record().manifest().use() == CaseManifest.Use.REVIEW;
        if (arrival == Arrival.NEW || isCopy || update.reason().isEmpty()) {
            return texts.of("desk.graph.current");
        }
        open.record()
                .write(
                        kit.author(),
                        writer -> {
                            writer.append(
                                    new CaseEvent.ProjectionRebuilt("graph", update.reason()));
                            return update;
                        });
        return texts.of("desk.graph.rebuilt", update.reason());
    }

    private void stopped() {
        shell.graph().set(texts.of("desk.graph.stopped"));
    }

    @Override
    public void close() {
        close(() -> {});
    }

    /// Saves the picture, lets go of everything, then runs `closed`; only then may the case be
    /// closed.
    void close(Runnable closed) {
        projecting.ifPresent(TaskHandle::cancel);
        firstLook.end();
        kit.frame().commands().remove(own.stream().map(Command::id).toList());
        pages.close();
        tools.close();
        imports.close();
        screening.close();
        casework.close();
        report.close();
        workspace.close(closed);
        shell.saved().set("");
        shell.notice().set(Optional.empty());
        shell.graph().set("");
        shell.hidden().set("");
        shell.search().set(new Region());
    }
}
