// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.tributary.app.notes.NoteDraft;
import org.tributary.app.notes.NoteLine;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.Note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The notes of the panel: the form, and each note with what it sits on and the rows it cites.
final class NotesView {

    /// More citations than this are summed up.
    private static final int CITES_SHOWN = 6;

    private final NotesInteractor interactor;
    private final CasePanelHost host;
    private final Texts texts;
    private final NoteTexts words;
    private final BiFunction<Instant, String, String> byLine;
    private final Section section;
    private final TextArea text = new TextArea();
    private final VBox place = new VBox();
    private final FlowPane cites = new FlowPane(4, 4);
    private final Button write = new Button();
    private final Button cancel = new Button();
    private final HBox deleted = new HBox(6);

    /// @param byLine says when and who
    NotesView(
            CasePanelModel model,
            NotesInteractor interactor,
            CasePanelHost host,
            Texts texts,
            BiFunction<Instant, String, String> byLine) {
        this.interactor = interactor;
        this.host = host;
        this.texts = texts;
        this.byLine = byLine;
        words = new NoteTexts(texts);
        section = new Section("notes", texts.of("casepanel.notes"));
        section.form(form(model));
        model.draft().subscribe(this::showDraft);
        model.deletedNote().subscribe(this::showDeleted);
    }

    Section section() {
        return section;
    }

    void focus() {
        text.requestFocus();
        text.end();
    }

    private Region form(CasePanelModel model) {
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setPromptText(texts.of("casepanel.note.prompt"));
        text.textProperty().bindBidirectional(model.note());
        write.setId("note-write");
        write.disableProperty().bind(model.note().map(String::isBlank));
        write.setOnAction(event -> interactor.write());
        cancel.setText(texts.of("casepanel.note.cancel"));
        cancel.setId("note-cancel");
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(event -> interactor.discard());
        cancel.managedProperty().bind(cancel.visibleProperty());
        place.setId("note-place");
        place.setFillWidth(false);
        cites.setId("note-cites");
        deleted.setId("note-deleted");
        deleted.managedProperty().bind(deleted.visibleProperty());
        return new VBox(6, place, text, cites, new HBox(6, write, cancel), deleted);
    }

    private void showDraft(NoteDraft draft) {
        write.setText(
                draft.changes().isPresent()
                        ? texts.of("casepanel.note.change")
                        : texts.of("casepanel.note.write"));
        cancel.setVisible(!draft.equals(NoteDraft.NEW));
        boolean anchored = !draft.place().equals(NoteLine.NotePlace.CASE);
        place.getChildren().clear();
        if (anchored) {
            Region sitsOn =
                    chip(
                            words.place(draft.place()),
                            texts.of("casepanel.note.unanchor"),
                            () -> interactor.edit(draft.aboutTheCase()));
            ((Label) sitsOn.getChildrenUnmodifiable().getFirst()).setWrapText(true);
            place.getChildren().add(sitsOn);
        }
        shown(place, anchored);
        cites.getChildren().clear();
        if (!draft.cites().isEmpty()) {
            var head = new Label(texts.of("casepanel.note.cites", draft.cites().size()));
            head.getStyleClass().addAll("muted", "small-print");
            cites.getChildren().add(head);
            draft.cites().stream()
                    .limit(CITES_SHOWN)
                    .map(
                            row ->
                                    chip(
                                            words.row(row),
                                            texts.of("casepanel.note.uncite"),
                                            () -> interactor.edit(draft.without(row))))
                    .forEach(chip -> addNarrow(cites, chip));
            more(draft.cites().size()).ifPresent(cites.getChildren()::add);
        }
        shown(cites, !draft.cites().isEmpty());
    }

    /// A flow pane would rather be wider than its window than cut what is in it.
    private static void addNarrow(FlowPane pane, Region part) {
        pane.setMinWidth(0);
        part.setMinWidth(0);
        part.maxWidthProperty().bind(pane.widthProperty());
        pane.getChildren().add(part);
    }

    private static void shown(Region region, boolean visible) {
        region.setVisible(visible);
        region.setManaged(visible);
    }

    private Optional<Label> more(int cited) {
        if (cited <= CITES_SHOWN) {
            return Optional.empty();
        }
        var rest = new Label(texts.of("casepanel.note.cites.more", cited - CITES_SHOWN));
        rest.getStyleClass().addAll("muted", "small-print");
        return Optional.of(rest);
    }

    private static Region chip(String words, String remove, Runnable removed) {
        var label = new Label(words);
        // The end of a citation is its line, the end of an account its number.
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Fonts.suitText(label);
        label.setTooltip(new Tooltip(words));
        var close = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll("flat", "chip-close");
        close.setTooltip(new Tooltip(remove));
        close.setAccessibleText(remove + " " + words);
        close.setOnAction(event -> removed.run());
        var chip = new HBox(label, close);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(0);
        return chip;
    }

    private void showDeleted(Optional<Long> note) {
        deleted.setVisible(note.isPresent());
        deleted.getChildren().clear();
        note.ifPresent(
                id -> {
                    var undo = new Button(texts.of("casepanel.note.restore"));
                    undo.setId("note-restore");
                    undo.getStyleClass().add("flat");
                    undo.setOnAction(event -> interactor.restore(id));
                    var said = new Label(texts.of("casepanel.note.deleted", id));
                    said.setMinWidth(Region.USE_PREF_SIZE);
                    deleted.getChildren().setAll(said, undo);
                });
    }

    /// @param pointedOut numbers of the notes to stand out
    void show(List<NoteLine> notes, List<Long> pointedOut) {
        section.show(
                notes.size(),
                notes.stream().map(line -> row(line, pointedOut)).toList(),
                texts.of("casepanel.notes.none"));
    }

    private Node row(NoteLine line, List<Long> pointedOut) {
        Note kept = line.note();
        List<Node> parts = new ArrayList<>();
        String sitsOn = words.place(line.place());
        if (!sitsOn.isEmpty()) {
            var on = new Label(sitsOn, new FontIcon(MaterialDesignP.PIN_OUTLINE));
            on.getStyleClass().addAll("row-title", "small-print");
            on.setWrapText(true);
            Fonts.suitText(on);
            on.setTooltip(new Tooltip(sitsOn));
            parts.add(on);
        }
        var said = new Label(kept.text());
        said.setWrapText(true);
        Fonts.suitText(said);
        parts.add(said);
        if (!line.cites().isEmpty()) {
            parts.add(citations(line));
        }
        String by = byLine.apply(kept.at(), kept.author().initials());
        var signed =
                new Label(
                        kept.earlier().isEmpty()
                                ? by
                                : by + " · " + texts.of("casepanel.note.edited"));
        signed.getStyleClass().addAll("muted", "small-print");
        if (!kept.earlier().isEmpty()) {
            signed.setTooltip(new Tooltip(earlier(kept)));
        }
        parts.add(signed);
        var box = new VBox(2);
        box.getChildren().addAll(parts);
        var button = new Button("", box);
        button.setId("note-" + kept.id());
        button.getStyleClass().addAll("flat", "case-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(sitsOn + " " + kept.text());
        button.setOnAction(event -> interactor.find(line));
        HBox.setHgrow(button, Priority.ALWAYS);
        said.maxWidthProperty().bind(button.widthProperty().subtract(12));
        var row = new HBox(button, menu(line));
        row.getStyleClass().add("note-row");
        if (pointedOut.contains(kept.id())) {
            row.getStyleClass().add("pointed-out");
        }
        return row;
    }

    private Node citations(NoteLine line) {
        var rows = new FlowPane(6, 2);
        for (CitedRow row : line.cites().stream().limit(CITES_SHOWN).toList()) {
            var cited = new Button(words.row(row));
            cited.getStyleClass().addAll("flat", "citation");
            Fonts.suitText(cited);
            cited.setDisable(row.today().isEmpty());
            cited.setOnAction(event -> row.today().ifPresent(host::openTransfer));
            cited.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            addNarrow(rows, cited);
        }
        more(line.cites().size()).ifPresent(rows.getChildren()::add);
        return rows;
    }

    private String earlier(Note kept) {
        List<String> lines = new ArrayList<>();
        for (Note.Earlier said : kept.earlier()) {
            lines.add(
                    texts.of(
                            "casepanel.note.earlier",
                            byLine.apply(said.at(), said.author().initials()),
                            said.words().text()));
        }
        return String.join("\n", lines);
    }

    private Node menu(NoteLine line) {
        var find = new MenuItem(texts.of("casepanel.note.find"));
        find.setOnAction(event -> interactor.find(line));
        find.setDisable(!interactor.isDrawn(line));
        var edit = new MenuItem(texts.of("casepanel.note.edit"));
        edit.setOnAction(
                event -> {
                    interactor.edit(line);
                    focus();
                });
        var delete = new MenuItem(texts.of("casepanel.note.delete"));
        delete.setOnAction(event -> interactor.delete(line.note().id()));
        var menu =
                new MenuButton("", new FontIcon(MaterialDesignD.DOTS_VERTICAL), find, edit, delete);
        menu.setId("note-menu-" + line.note().id());
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setTooltip(new Tooltip(texts.of("casepanel.note.more")));
        menu.setAccessibleText(texts.of("casepanel.note.more"));
        return menu;
    }
}
