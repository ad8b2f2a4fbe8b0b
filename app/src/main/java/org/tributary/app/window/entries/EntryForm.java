// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.entries.EntryKind;
import org.tributary.app.window.beside.FormFields;
import org.tributary.app.window.beside.Pills;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.reports.filing.FilingSubject.Gender;
import org.tributary.reports.filing.FilingSubject.Relationship;
import org.tributary.reports.filing.IdentificationKind;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields of what is being entered: whom it is about, what is said, and where it comes
/// from.
final class EntryForm {

    private static final double LABEL = 130;
    private static final double FIELD = 200;
    private static final int COLUMNS = 4;

    /// What needs the whole width.
    private static final Set<String> WIDE =
            Set.of("address", "name", "place", "purpose", "occupation", "source-of-funds", "role");
    private static final List<String> CASH =
            List.of("amount", "currency", "day", "time", "place", "purpose");

    private final EntriesModel model;
    private final EntriesInteractor interactor;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final WhoField party;
    private final WhoField account;
    private final WhoField from;
    private final WhoField to;
    private final TextField source = new TextField();
    private final Map<String, Node> fields = new HashMap<>();
    private boolean half;
    private final VBox root;

    EntryForm(EntriesModel model, EntriesInteractor interactor, Texts texts) {
        this.model = model;
        this.interactor = interactor;
        this.texts = texts;
        party = new WhoField(model.party(), texts, "entries-party", "entries.prompt.party");
        account = new WhoField(model.account(), texts, "entries-account", "entries.prompt.account");
        from = new WhoField(model.from(), texts, "entries-from", "entries.prompt.hands");
        to = new WhoField(model.to(), texts, "entries-to", "entries.prompt.hands");
        source.setId("entries-source");
        source.setPromptText(texts.of("entries.prompt.source"));
        source.textProperty().bindBidirectional(model.source());
        source.setOnAction(event -> interactor.save());
        grid.getStyleClass().add("form-grid");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            boolean isLabel = i % 2 == 0;
            column.setHgrow(isLabel ? Priority.NEVER : Priority.ALWAYS);
            column.setMinWidth(isLabel ? Region.USE_PREF_SIZE : 120);
            column.setPrefWidth(isLabel ? LABEL : FIELD);
            grid.getColumnConstraints().add(column);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("entries-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var body = new VBox(10, title(), scroll);
        body.getStyleClass().add("entries-form");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        root = new VBox(body, foot());
        root.setMinHeight(0);
        model.kind().subscribe(kind -> kind.ifPresent(this::fill));
        model.called().subscribe((before, now) -> model.kind().get().ifPresent(this::fill));
        model.wanted().subscribe(wanted -> wanted.ifPresent(this::focus));
    }

    Region view() {
        return root;
    }

    private Region title() {
        var title = new Label();
        title.setId("entries-form-title");
        title.getStyleClass().add("subheading");
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.corrected()
                                                .get()
                                                .map(
                                                        entry ->
                                                                texts.of(
                                                                        "entries.correcting",
                                                                        entry.file()))
                                                .orElseGet(this::kindTitle),
                                model.corrected(),
                                model.kind()));
        return title;
    }

    private String kindTitle() {
        return model.kind().get().map(kind -> texts.of("entries.about." + kind.key())).orElse("");
    }

    private void fill(EntryKind kind) {
        grid.getChildren().clear();
        fields.clear();
        fields.put("source", source);
        half = false;
        if (kind == EntryKind.HANDOVER) {
            wide("from", from.view(), from.field());
            wide("to", to.view(), to.field());
            CASH.forEach(field -> text(field, model.word(field)));
        } else {
            wide("party", party.view(), party.field());
            if (kind.isAboutAccount()) {
                wide("account", account.view(), account.field());
            }
            if (kind == EntryKind.NAME) {
                names();
            } else {
                kind.details().forEach(this::detail);
            }
        }
    }

    private void names() {
        wide(
                "kind",
                Pills.of(
                        "entries-called",
                        EntriesModel.Called.values(),
                        called ->
                                texts.of(
                                        "entries.called." + called.name().toLowerCase(Locale.ROOT)),
                        model.called()),
                party.field());
        if (model.called().get() == EntriesModel.Called.PERSON) {
            EntryKind.NAME.details().forEach(this::detail);
        } else {
            text("name", model.word("name"));
        }
    }

    private void detail(PartyDetail detail) {
        choices(detail)
                .ifPresentOrElse(
                        words -> choice(detail, words),
                        () -> text(detail.key(), model.detail(detail)));
    }

    private static Optional<List<String>> choices(PartyDetail detail) {
        return switch (detail) {
            case GENDER -> Optional.of(words(Gender.values()));
            case RELATIONSHIP -> Optional.of(words(Relationship.values()));
            case IDENTIFICATION_TYPE -> Optional.of(words(IdentificationKind.values()));
            default -> Optional.empty();
        };
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /// May be typed as well: several relationships, a document of another kind.
    private void choice(PartyDetail detail, List<String> words) {
        var box = new ComboBox<String>();
        box.setId("entries-" + detail.key());
        box.setEditable(true);
        box.getItems().setAll(words);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().textProperty().bindBidirectional(model.detail(detail));
        add(detail.key(), box, box.getEditor());
    }

    private void text(String field, StringProperty value) {
        var text = new TextField();
        text.setId("entries-" + field);
        text.textProperty().bindBidirectional(value);
        text.setOnAction(event -> interactor.save());
        example(field).ifPresent(text::setPromptText);
        add(field, text, text);
    }

    private Optional<String> example(String field) {
        return switch (field) {
            case "birth-date" -> Optional.of(texts.of("entries.example.birth"));
            case "day", "opened", "closed", "issued", "expires", "incorporation-date" ->
                    Optional.of(texts.of("entries.example.day"));
            case "time" -> Optional.of(texts.of("entries.example.time"));
            case "amount" -> Optional.of(texts.of("entries.example.amount"));
            case "currency", "account-currency" ->
                    Optional.of(texts.of("entries.example.currency"));
            case "role" -> Optional.of(texts.of("entries.example.role"));
            default -> Optional.empty();
        };
    }

    private void wide(String field, Node control, Node focused) {
        int row = grid.getRowCount();
        grid.add(label(field, focused), 0, row);
        grid.add(control, 1, row, COLUMNS - 1, 1);
        half = false;
        fields.put(field, focused);
    }

    /// Two beside one another, where both are short.
    private void add(String field, Node control, Node focused) {
        if (WIDE.contains(field)) {
            wide(field, control, focused);
            return;
        }
        int row = half ? grid.getRowCount() - 1 : grid.getRowCount();
        grid.add(label(field, focused), half ? 2 : 0, row);
        grid.add(control, half ? 3 : 1, row);
        half = !half;
        fields.put(field, focused);
    }

    private Label label(String field, Node focused) {
        var label = new Label(texts.of("entries.field." + field));
        label.setLabelFor(focused);
        label.setMinWidth(LABEL);
        label.setMaxWidth(LABEL);
        label.setWrapText(true);
        return label;
    }

    private void focus(String field) {
        Optional.ofNullable(fields.get(field))
                .ifPresent(
                        control -> {
                            control.requestFocus();
                            model.wanted().set(Optional.empty());
                        });
    }

    private Region foot() {
        var told = new Label();
        told.setId("entries-told");
        told.setWrapText(true);
        told.getStyleClass().add("muted");
        told.textProperty().bind(model.told());
        shownWhile(told, model.told().isNotEmpty().and(model.problem().isEmpty()));
        Label fault = FormFields.fault("entries-problem", model.problem());
        var words = new VBox(told, fault);
        HBox.setHgrow(words, Priority.ALWAYS);
        var leave = new Button(texts.of("entries.leave"));
        leave.setId("entries-leave");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(event -> interactor.leave());
        shownWhile(leave, model.corrected().map(Optional::isPresent));
        var save = new Button();
        save.setId("entries-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.textProperty()
                .bind(
                        model.corrected()
                                .map(
                                        entry ->
                                                texts.of(
                                                        entry.isPresent()
                                                                ? "entries.save.correction"
                                                                : "entries.save")));
        save.disableProperty().bind(model.busy());
        save.setOnAction(event -> interactor.save());
        HBox.setHgrow(source, Priority.ALWAYS);
        var where = new HBox(14, label("source", source), source);
        where.setAlignment(Pos.CENTER_LEFT);
        var buttons = new HBox(8, words, leave, save);
        buttons.getStyleClass().add("button-row");
        buttons.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(8, where, buttons);
        foot.getStyleClass().add("entries-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }
}
