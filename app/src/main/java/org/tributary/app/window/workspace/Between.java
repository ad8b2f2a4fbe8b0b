// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import javafx.geometry.Dimension2D;
import javafx.scene.control.Tab;

import org.jspecify.annotations.Nullable;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.picture.lens.NodeColouring;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.window.alerts.AlertsHost;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.casepanel.CasePanelHost;
import org.tributary.app.window.clusters.ClustersHost;
import org.tributary.app.window.explorer.ExplorerHost;
import org.tributary.app.window.find.FindHost;
import org.tributary.app.window.help.Guide;
import org.tributary.app.window.identity.IdentityHost;
import org.tributary.app.window.inspector.InspectorHost;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.questions.QuestionsHost;
import org.tributary.app.window.subject.SubjectHost;
import org.tributary.app.window.timeline.TimelineHost;
import org.tributary.app.window.tracing.TracingHost;
import org.tributary.app.window.trails.TrailsHost;
import org.tributary.app.window.transfers.TransfersHost;
import org.tributary.app.window.views.ViewsHost;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.transfer.TransferId;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the features ask of each other.
final class Between
        implements ExplorerHost,
                InspectorHost,
                CasePanelHost,
                TransfersHost,
                TrailsHost,
                TracingHost,
                TimelineHost,
                FindHost,
                QuestionsHost,
                ViewsHost,
                AlertsHost,
                ClustersHost,
                IdentityHost,
                SubjectHost {

    private static final Dimension2D GUIDE = new Dimension2D(980, 720);

    private final Shown shown;
    private final SideWindows windows;
    private final Texts texts;
    private final CaseWorkspaceHost host;
    private @Nullable Features features;
    private final PageWindow<Guide> guide;
    private Optional<Tab> alerts = Optional.empty();
    private boolean transferShown;

    Between(Shown shown, SideWindows windows, Texts texts, CaseWorkspaceHost host) {
        this.shown = shown;
        this.windows = windows;
        this.texts = texts;
        this.host = host;
        guide =
                new PageWindow<>(
                        windows,
                        "guide-page",
                        texts.of("guide.title"),
                        GUIDE,
                        () -> new Guide(texts));
    }

    /// From now on, the features hear of each other. They are made with this, so it has to
    /// be told
    /// of them afterwards.
    void connect(Features made) {
        features = made;
    }

    private Features features() {
        return Objects.requireNonNull(features);
    }

    /// The tab of the inbox, for the number of open alerts in its title.
    void alertsTab(Tab tab) {
        alerts = Optional.of(tab);
    }

    @Override
    public void alertsChanged(int open, Map<Integer, Integer> byAccount) {
        alerts.ifPresent(
                tab ->
                        tab.setText(
                                open == 0
                                        ? texts.of("alerts.title")
                                        : texts.of("alerts.tab", open)));
        features().inspector().alerts(byAccount);
    }

    @Override
    public void showAlerts() {
        features().frame().showTab("alerts");
    }

    @Override
    public Set<Integer> selectedAccounts() {
        return Set.copyOf(shown.selection().get().accounts());
    }

    @Override
    public byte[] preview(PictureState picture, int width, int height, double scale) {
        return features().explorer().preview(picture, width, height, scale);
    }

    @Override
    public Set<Integer> subjects() {
        return Set.copyOf(shown.subjects().get());
    }

    @Override
    public void markSubject(int account) {
        features().panel().mark(List.of(account));
    }

    @Override
    public void alertRaised() {
        features().linked().forEach(LinkedView::alertRaised);
        features().panel().refresh();
    }

    @Override
    public void clustersChanged() {
        PictureState picture = features().explorer().picture();
        if (picture.lens().colour() == NodeColouring.CLUSTER) {
            features().explorer().refresh();
        }
        features().inspector().show(shown.selection().get(), picture);
    }

    @Override
    public void showClusters() {
        features().frame().showTab("clusters");
    }

    @Override
    public void showInPicture(List<Integer> accounts) {
        show(accounts);
    }

    @Override
    public void markSubjects(List<Integer> accounts) {
        features().panel().mark(accounts);
    }

    @Override
    public void writeNote(int account) {
        features().frame().leftShown().set(true);
        features().panel().writeNote(new NoteAnchor.OnAccount(account), List.of());
    }

    @Override
    public void openGuide(String file) {
        guide.open(page -> page.turnTo(file));
    }

    @Override
    public void pointOut(Set<EdgeKey> arrows) {
        features().explorer().pointOut(arrows);
    }

    @Override
    public void pickedOut(Optional<TransferId> transfer) {
        if (transfer.isPresent()) {
            transferShown = true;
            features().inspector().show(transfer.get());
        } else if (transferShown) {
            transferShown = false;
            features().inspector().show(shown.selection().get(), features().explorer().picture());
        }
    }

    @Override
    public void entryMade() {
        features().panel().refresh();
    }

    @Override
    public void ratingChanged() {
        // Its colours may tell of risk; what is read here is small.
        features().explorer().refresh();
        features().panel().refresh();
        features().linked().forEach(LinkedView::ratingChanged);
    }

    @Override
    public void leaveTransfer() {
        features().transfers().clearSelection();
    }

    @Override
    public void selected(Selection now, PictureState picture) {
        shown.selection().set(now);
        transferShown = false;
        features().linked().forEach(view -> view.show(now, picture));
    }

    @Override
    public void pictureChanged(PictureState picture) {
        shown.picture().set(!picture.isEmpty());
        features().panel().pictureChanged(picture);
        features().linked().forEach(view -> view.pictureChanged(picture));
    }

    @Override
    public void filter(TransferFilter filter) {
        features().explorer().filter(filter);
    }

    @Override
    public void preview(TransferFilter filter) {
        features().explorer().preview(filter);
    }

    @Override
    public void importWanted() {
        host.importWanted();
    }

    @Override
    public void searchTransactions(String typed) {
        features().find().open(typed);
    }

    @Override
    public List<List<String>> contextMenu() {
        return Menus.CONTEXT;
    }

    @Override
    public List<String> accountCommands() {
        return Menus.ACCOUNT;
    }

    @Override
    public List<String> flowCommands() {
        return Menus.FLOW;
    }

    @Override
    public void show(int account) {
        show(List.of(account));
    }

    /// Shows accounts in the picture and selects them.
    void show(List<Integer> accounts) {
        features().frame().showTab("explorer");
        features().explorer().show(accounts);
    }

    @Override
    public void showTrails(List<List<Integer>> found) {
        features().frame().showTab("explorer");
        features().explorer().showTrails(found);
    }

    @Override
    public void showAccounts(List<Integer> accounts) {
        show(accounts);
    }

    @Override
    public void showFlows(List<List<Integer>> ends) {
        showTrails(ends);
    }

    @Override
    public void openView(SavedPicture view) {
        features().frame().showTab("explorer");
        features().explorer().openView(view);
    }

    @Override
    public void showPlace(NoteAnchor place) {
        features().frame().showTab("explorer");
        features().explorer().showPlace(place);
    }

    @Override
    public void openTransfer(TransferId transfer) {
        features().frame().showTab("explorer");
        features().frame().rightShown().set(true);
        transferShown = true;
        features().inspector().show(transfer);
    }

    @Override
    public void notesChanged(NoteMarks notes) {
        features().explorer().notes(notes);
    }

    @Override
    public void openNotes(List<Long> notes) {
        features().frame().leftShown().set(true);
        features().panel().openNotes(notes);
    }

    @Override
    public void openTab(String id) {
        features().frame().showTab(id);
    }

    @Override
    public void select(Selection selection) {
        features().explorer().select(selection);
    }

    @Override
    public void listTransfers(FlowGraph graph, int[] positions) {
        features().transfers().list(graph, positions);
    }

    @Override
    public void saveImage(String view, Function<String, BufferedImage> drawn) {
        host.saveImage(view, drawn);
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
        return features().explorer().picture();
    }

    @Override
    public byte[] png(PictureState picture) {
        return features().explorer().png(picture);
    }

    @Override
    public void subjectsChanged(Set<Integer> accounts) {
        shown.subjects().set(accounts);
        features().explorer().subjects(accounts);
        features().inspector().subjects(accounts);
    }
}
