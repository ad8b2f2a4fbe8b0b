// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.tributary.app.filing.CodeChoice;
import org.tributary.app.filing.CodeChoice.Chosen;
import org.tributary.app.filing.FilingPage;
import org.tributary.app.filing.FormShelf;
import org.tributary.app.filing.SubjectChoice;
import org.tributary.app.filing.SubjectChoice.Included;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.FilingChoices;
import org.tributary.ledger.casework.FilingChoices.ReportKind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an investigator chooses for a report: its kind, the note, whom it is about, what the
/// activity is, and the authority's own files.
final class ChoicesPane {

    private final FilingInteractor interactor;
    private final Texts texts;
    private final VBox page = new VBox(18);
    private final ScrollPane root = new ScrollPane(page);

    ChoicesPane(FilingModel model, FilingInteractor interactor, FilingText words) {
        this.interactor = interactor;
        texts = words.texts();
        page.getStyleClass().add("filing-choices");
        root.setFitToWidth(true);
        root.setMinSize(0, 0);
        model.page().subscribe(this::show);
        model.wanted().subscribe(this::focus);
    }

    Region view() {
        return root;
    }

    /// Brings a control to the eye and gives it the focus.
    private void focus(String field) {
        Node control =
                switch (field) {
                    case "report.kind" -> page.lookup("#filing-kind");
                    case "report.prior-number" -> page.lookup("#filing-prior");
                    case "report.note" -> page.lookup("#filing-note");
                    case "activity.class", "activity.other-class" -> page.lookup("#filing-code");
                    default -> null;
                };
        if (control != null) {
            double height = page.getHeight() - root.getViewportBounds().getHeight();
            double at = page.sceneToLocal(control.localToScene(0, 0)).getY();
            root.setVvalue(height <= 0 ? 0 : Math.clamp(at / height, 0, 1));
            control.requestFocus();
        }
    }

    private void show(Optional<FilingPage> now) {
        page.getChildren().clear();
        now.ifPresent(
                shown -> {
                    FilingChoices choices = shown.order().choices();
                    page.getChildren()
                            .addAll(
                                    section("kind", kind(choices)),
                                    section("note", note(shown, choices)),
                                    section("subjects", subjects(shown, choices)),
                                    section("codes", codes(shown)),
                                    section("own", own()));
                });
    }

    private Region section(String key, Node... content) {
        var title = new Label(texts.of("filing.choice." + key));
        title.getStyleClass().add("subheading");
        var box = new VBox(6, title);
        box.getChildren().addAll(content);
        return box;
    }

    private Node kind(FilingChoices choices) {
        var kinds = new ComboBox<ReportKind>();
        kinds.setId("filing-kind");
        kinds.setConverter(converter());
        kinds.getItems().setAll(ReportKind.values());
        kinds.setValue(choices.kind());
        var prior = new TextField(choices.priorNumber());
        prior.setId("filing-prior");
        prior.setPrefColumnCount(16);
        prior.setPromptText(texts.of("filing.prior"));
        prior.setDisable(choices.kind() == ReportKind.INITIAL);
        kinds.setOnAction(event -> choose(kinds.getValue(), prior.getText()));
        onLeaving(
                prior,
                choices.priorNumber(),
                () -> choose(kinds.getValue(), prior.getText().strip()));
        return new FlowPane(8, 8, kinds, prior);
    }

    private void choose(ReportKind kind, String prior) {
        interactor.choose(c -> c.withKind(kind, kind == ReportKind.INITIAL ? "" : prior));
    }

    private StringConverter<ReportKind> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(ReportKind kind) {
                return kind == null ? "" : texts.of("filing.kind." + FilingText.key(kind));
            }

            @Override
            public ReportKind fromString(String text) {
                throw new UnsupportedOperationException("kinds are chosen, not typed");
            }
        };
    }

    /// Enter, or leaving the field, keeps what was typed.
    private static void onLeaving(TextField field, String before, Runnable keep) {
        field.setOnAction(event -> keep.run());
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && !field.getText().strip().equals(before)) {
                                keep.run();
                            }
                        });
    }

    /// The note, and the key terms the kinds of activity suggest.
    private Node[] note(FilingPage shown, FilingChoices choices) {
        var note = new TextField(choices.note());
        note.setId("filing-note");
        note.setMaxWidth(520);
        note.setPromptText(texts.of("filing.note"));
        onLeaving(
                note,
                choices.note(),
                () -> interactor.choose(c -> c.withNote(note.getText().strip())));
        var terms = new FlowPane(10, 4);
        terms.setId("filing-terms");
        for (String term : terms(shown)) {
            var link = new Hyperlink(texts.of("filing.term", term));
            link.setOnAction(event -> interactor.choose(c -> c.withNote(joined(c.note(), term))));
            terms.getChildren().add(link);
        }
        terms.setManaged(!terms.getChildren().isEmpty());
        return new Node[] {note, terms};
    }

    private static Set<String> terms(FilingPage shown) {
        Set<String> terms = new LinkedHashSet<>();
        for (CodeChoice code : shown.codes()) {
            if (code.chosen() == Chosen.YES) {
                shown.order()
                        .profile()
                        .code("key-term", code.code())
                        .filter(term -> !shown.order().choices().note().contains(term))
                        .ifPresent(terms::add);
            }
        }
        return terms;
    }

    private static String joined(String note, String term) {
        return note.isEmpty() ? term : note + " " + term;
    }

    private Node subjects(FilingPage shown, FilingChoices choices) {
        var list = new VBox(4);
        list.setId("filing-subjects");
        for (SubjectChoice subject : shown.subjects()) {
            var box = new CheckBox(subject.name());
            Fonts.suitText(box);
            box.setSelected(subject.included() == Included.YES);
            box.setOnAction(
                    event -> {
                        List<Long> out = new ArrayList<>(choices.leftOut());
                        out.remove(subject.party());
                        if (!box.isSelected()) {
                            out.add(subject.party());
                        }
                        interactor.choose(c -> c.withLeftOut(out));
                    });
            list.getChildren().add(box);
        }
        if (shown.subjects().isEmpty()) {
            list.getChildren().add(muted("filing.subjects.none"));
        }
        return list;
    }

    private Label muted(String key) {
        var label = new Label(texts.of(key));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    /// Codes the report has or the case suggests, then a field for any other.
    private Node[] codes(FilingPage shown) {
        var list = new VBox(4);
        list.setId("filing-codes");
        for (CodeChoice code : shown.codes()) {
            if (code.chosen() == Chosen.YES || !code.suggestedBy().isEmpty()) {
                list.getChildren().add(code(code));
            }
        }
        var more = new ComboBox<String>();
        more.setId("filing-code");
        more.setEditable(true);
        more.setPrefWidth(420);
        more.setPromptText(texts.of("filing.code"));
        shown.codes().stream()
                .filter(code -> code.chosen() == Chosen.NO)
                .map(code -> (code.code() + "  " + code.name()).strip())
                .forEach(more.getItems()::add);
        var add = new Button(texts.of("filing.code.add"));
        add.setId("filing-code-add");
        add.setOnAction(event -> add(more.getEditor().getText()));
        var row = new HBox(8, more, add);
        row.getStyleClass().add("button-row");
        return new Node[] {list, row};
    }

    private void add(String typed) {
        String code = typed.strip().split("\\s+", 2)[0];
        if (!code.isEmpty()) {
            set(code, true);
        }
    }

    private Node code(CodeChoice code) {
        String why =
                code.suggestedBy().isEmpty()
                        ? ""
                        : "  " + texts.of("filing.code.by", String.join(", ", code.suggestedBy()));
        var box = new CheckBox((code.code() + "  " + code.name()).strip() + why);
        box.setId("filing-code-" + code.code());
        box.setWrapText(true);
        Fonts.suitText(box);
        box.setSelected(code.chosen() == Chosen.YES);
        box.setOnAction(event -> set(code.code(), box.isSelected()));
        return box;
    }

    private void set(String code, boolean wanted) {
        interactor.choose(
                c -> {
                    List<String> chosen = new ArrayList<>(c.indicators());
                    List<String> dropped = new ArrayList<>(c.dropped());
                    chosen.remove(code);
                    dropped.remove(code);
                    (wanted ? chosen : dropped).add(code);
                    return c.withIndicators(chosen, dropped);
                });
    }

    /// What the authority alone can give.
    private Node own() {
        var codes = new Button(texts.of("filing.own.glossary"));
        codes.setId("filing-own-glossary");
        codes.setOnAction(
                event ->
                        interactor.take(
                                FormShelf.Own.GLOSSARY,
                                "filing.own.glossary.kind",
                                List.of("*.txt", "*.csv")));
        var schema = new Button(texts.of("filing.own.schema"));
        schema.setOnAction(
                event ->
                        interactor.take(
                                FormShelf.Own.SCHEMA, "filing.own.schema.kind", List.of("*.xsd")));
        var profile = new Button(texts.of("filing.own.profile"));
        profile.setOnAction(
                event ->
                        interactor.take(
                                FormShelf.Own.PROFILE,
                                "filing.own.profile.kind",
                                List.of("*.profile", "*.txt")));
        return new FlowPane(8, 8, codes, schema, profile);
    }
}
