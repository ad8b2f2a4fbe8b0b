// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.sealing.CaseSignatures;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The five parts of the panel, one below the other; each can be folded.
final class CasePanelView {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final double THUMBNAIL = 190;

    private final CasePanelModel model;
    private final CasePanelInteractor interactor;
    private final CasePanelHost host;
    private final Texts texts;
    private final ZoneId zone;
    private final AuditSentences sentences;
    private final Section sources;
    private final Section subjects;
    private final Section exhibits;
    private final NotesView notes;
    private final Section trail;
    private final TextField exhibitTitle = new TextField();
    private final VBox all = new VBox();
    private final ScrollPane root = new ScrollPane(all);

    CasePanelView(
            CasePanelModel model,
            CasePanelInteractor interactor,
            NotesInteractor noteEntries,
            CasePanelHost host,
            Texts texts,
            ZoneId zone) {
        this.model = model;
        this.interactor = interactor;
        this.host = host;
        this.texts = texts;
        this.zone = zone;
        sentences = new AuditSentences(texts);
        sources = new Section("sources", texts.of("casepanel.sources"));
        subjects = new Section("subjects", texts.of("casepanel.subjects"));
        exhibits = new Section("exhibits", texts.of("casepanel.exhibits"));
        notes = new NotesView(model, noteEntries, host, texts, this::byLine);
        trail = new Section("trail", texts.of("casepanel.trail"));
        trail.fold();
        exhibits.form(exhibitForm(model));
        sources.form(importButton());
        all.getChildren()
                .addAll(
                        sources.view(),
                        subjects.view(),
                        exhibits.view(),
                        notes.section().view(),
                        trail.view());
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("case-panel");
        root.getStyleClass().add("case-panel");
        model.contents().subscribe(this::show);
        model.pointedOut().subscribe(ids -> notes.show(model.contents().get().notes(), ids));
    }

    Region view() {
        return root;
    }

    /// Unfolds the notes and lets the user write.
    void focusNote() {
        notes.section().unfold();
        bringIntoView(notes.section().view());
        notes.focus();
    }

    /// Unfolds the notes and brings the first of some into view.
    void showNotes(List<Long> ids) {
        notes.section().unfold();
        ids.stream()
                .flatMap(id -> Stream.ofNullable(root.lookup("#note-" + id)))
                .findFirst()
                .ifPresentOrElse(
                        row -> bringIntoView(row), () -> bringIntoView(notes.section().view()));
    }

    /// Unfolds the exhibits and lets the user name the picture.
    void focusExhibit() {
        exhibits.unfold();
        bringIntoView(exhibits.view());
        exhibitTitle.requestFocus();
    }

    private void bringIntoView(Node part) {
        root.applyCss();
        root.layout();
        double room = all.getHeight() - root.getViewportBounds().getHeight();
        if (room > 0) {
            double top = all.sceneToLocal(part.localToScene(part.getBoundsInLocal())).getMinY();
            root.setVvalue(Math.clamp(top / room, 0, 1));
        }
    }

    private void show(CaseContents contents) {
        sources.show(
                contents.imports().size(),
                contents.imports().stream().map(this::source).toList(),
                texts.of("casepanel.sources.none"));
        subjects.show(
                contents.subjects().size(),
                contents.subjects().stream().map(s -> subject(s, contents)).toList(),
                texts.of("casepanel.subjects.none"));
        exhibits.show(
                contents.exhibits().size(),
                contents.exhibits().stream().map(e -> exhibit(e, contents)).toList(),
                texts.of("casepanel.exhibits.none"));
        notes.show(contents.notes(), model.pointedOut().get());
        trail.show(
                contents.trailLength(),
                Stream.concat(
                                contents.signatures().stream().map(this::signature),
                                contents.trail().stream().map(e -> entry(e, contents)))
                        .toList(),
                texts.of("casepanel.trail.none"));
    }

    private Node source(KeptImport kept) {
        ImportReceipt receipt = kept.receipt();
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("casepanel.source.rows", receipt.rows().accepted()));
        if (receipt.rows().rejected() > 0) {
            lines.add(texts.of("casepanel.source.rejected", receipt.rows().rejected()));
        }
        if (kept.state() == ImportState.WITHDRAWN) {
            lines.add(texts.of("casepanel.source.withdrawn"));
        }
        var row = row(receipt.file().name(), lines);
        row.setId("source-" + receipt.importId());
        row.setOnAction(event -> host.openReceipt(receipt.importId()));
        Tooltip.install(row, new Tooltip(texts.of("casepanel.source.open")));
        HBox.setHgrow(row, Priority.ALWAYS);
        return kept.state() == ImportState.REAL
                ? new HBox(row, sourceMenu(receipt))
                : new HBox(row);
    }

    private Node sourceMenu(ImportReceipt receipt) {
        var quality = new MenuItem(texts.of("casepanel.source.quality"));
        quality.setOnAction(event -> host.openQuality(receipt.importId()));
        var again = new MenuItem(texts.of("casepanel.source.again"));
        again.setOnAction(event -> host.importAgain(receipt));
        var undo = new MenuItem(texts.of("casepanel.source.undo"));
        undo.setOnAction(event -> host.undoImport(receipt));
        var menu =
                new MenuButton(
                        "", new FontIcon(MaterialDesignD.DOTS_VERTICAL), quality, again, undo);
        menu.setId("source-menu-" + receipt.importId());
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setTooltip(new Tooltip(texts.of("casepanel.source.more")));
        menu.setAccessibleText(texts.of("casepanel.source.more"));
        return menu;
    }

    private Node subject(Subject subject, CaseContents contents) {
        Optional<Account> account = Optional.ofNullable(contents.accounts().get(subject.account()));
        String holder =
                account.stream()
                        .flatMap(a -> a.holders().stream())
                        .map(Party::name)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("");
        List<String> lines = new ArrayList<>();
        if (!holder.isEmpty()) {
            lines.add(holder);
        }
        lines.add(byLine(subject.at(), subject.author().initials()));
        var row = row(contents.key(subject.account()), lines);
        row.setOnAction(event -> host.show(subject.account()));
        HBox.setHgrow(row, Priority.ALWAYS);
        var unmark = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        unmark.getStyleClass().addAll("flat", "button-icon");
        unmark.setTooltip(new Tooltip(texts.of("casepanel.subject.unmark")));
        unmark.setAccessibleText(texts.of("casepanel.subject.unmark"));
        unmark.setId("unmark-" + subject.account());
        unmark.setOnAction(event -> interactor.unmark(List.of(subject.account())));
        return new HBox(row, unmark);
    }

    private Node exhibit(Exhibit exhibit, CaseContents contents) {
        byte[] png = contents.picture(exhibit);
        var thumbnail =
                new ImageView(
                        new Image(new ByteArrayInputStream(png), 2 * THUMBNAIL, 0, true, true));
        thumbnail.setFitWidth(THUMBNAIL);
        thumbnail.setPreserveRatio(true);
        var row = row(exhibit.title(), List.of(byLine(exhibit.at(), exhibit.author().initials())));
        row.setGraphic(new VBox(4, thumbnail, row.getGraphic()));
        row.setId("exhibit-" + exhibit.id());
        row.setOnAction(event -> host.openExhibit(exhibit, png));
        Optional<SavedPicture> view = Optional.ofNullable(contents.views().get(exhibit.id()));
        var open = new Button(texts.of("casepanel.exhibit.open"));
        open.setId("exhibit-view-" + exhibit.id());
        open.getStyleClass().addAll("flat", "small-print");
        open.setDisable(view.isEmpty());
        open.setOnAction(event -> view.ifPresent(host::openView));
        return new VBox(row, open);
    }

    /// Who signed, and how much was written since: what changes after signing is seen at once.
    private Node signature(CaseSignatures.Standing standing) {
        SignOff said = standing.said();
        String verb =
                said.role() == SignOff.Role.PREPARER
                        ? "signed"
                        : said.verdict().name().toLowerCase(Locale.ROOT);
        var words =
                new Label(
                        standing.isSound()
                                ? texts.of(
                                        "casepanel.signature." + verb,
                                        said.by().name(),
                                        said.sequence(),
                                        standing.writtenSince())
                                : texts.of("casepanel.signature.broken", said.by().name()));
        words.setWrapText(true);
        words.getStyleClass().add("case-row");
        if (!standing.isSound()) {
            words.getStyleClass().add("fault");
        }
        return words;
    }

    private Node entry(AuditEntry entry, CaseContents contents) {
        var text = new Label(sentences.of(entry.event(), contents));
        text.setWrapText(true);
        var by = new Label(byLine(entry.at(), entry.author().name()));
        by.getStyleClass().addAll("muted", "small-print");
        by.setWrapText(true);
        var box = new VBox(text, by);
        box.getStyleClass().add("case-row");
        return box;
    }

    private String byLine(Instant at, String who) {
        return TIME.withZone(zone).format(at) + " · " + who;
    }

    private static Button row(String title, List<String> lines) {
        var head = new Label(title);
        head.getStyleClass().add("row-title");
        head.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Fonts.suitText(head);
        var box = new VBox(head);
        for (String line : lines) {
            var label = new Label(line);
            label.getStyleClass().addAll("muted", "small-print");
            Fonts.suitText(label);
            box.getChildren().add(label);
        }
        var row = new Button("", box);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setAccessibleText(title + ", " + String.join(", ", lines));
        row.getStyleClass().addAll("flat", "case-row");
        return row;
    }

    private Region importButton() {
        var button = new Button(texts.of("casepanel.import"));
        button.setId("case-import");
        button.setOnAction(event -> host.importWanted());
        return button;
    }

    private Region exhibitForm(CasePanelModel model) {
        exhibitTitle.setId("exhibit-title");
        exhibitTitle.setPromptText(texts.of("casepanel.exhibit.title"));
        exhibitTitle.textProperty().bindBidirectional(model.exhibitTitle());
        var caption = new TextField();
        caption.setId("exhibit-caption");
        caption.setPromptText(texts.of("casepanel.exhibit.caption"));
        caption.textProperty().bindBidirectional(model.exhibitCaption());
        caption.visibleProperty().bind(model.exhibitTitle().map(t -> !t.isBlank()));
        caption.managedProperty().bind(caption.visibleProperty());
        var keep = new Button(texts.of("casepanel.exhibit.keep"));
        keep.setId("exhibit-keep");
        keep.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.exhibitTitle().get().isBlank()
                                                || !model.pictureShown().get(),
                                model.exhibitTitle(),
                                model.pictureShown()));
        keep.setOnAction(event -> interactor.keepExhibit());
        exhibitTitle.setOnAction(event -> interactor.keepExhibit());
        caption.setOnAction(event -> interactor.keepExhibit());
        return new VBox(6, exhibitTitle, caption, keep);
    }
}
