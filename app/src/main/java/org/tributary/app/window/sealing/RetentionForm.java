// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tributary.app.retention.CaseRetention;
import org.tributary.app.retention.RetentionDesk;
import org.tributary.app.retention.RetentionRule;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;

import java.time.LocalDate;
import java.util.Optional;

/// Says how long the open case is kept; places and lifts a hold, and sets the day.
final class RetentionForm implements Screen {

    static final String ID = "retention";

    private final SealingKit kit;
    private final RetentionDesk desk;
    private final Runnable changed;
    private final Texts texts;
    private final FormPane form;
    private final Label state = new Label();
    private final TextField reason;
    private final Button hold = new Button();
    private final ComboBox<RetentionRule> rule = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private boolean isHeld;

    RetentionForm(SealingKit kit, CaseFile record, Runnable changed) {
        this.kit = kit;
        this.changed = changed;
        desk = new RetentionDesk(record);
        texts = kit.texts();
        form = new FormPane(kit, ID, "retention.");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        form.row("state", state, state);
        reason = form.text("reason");
        hold.setId(ID + "-hold");
        hold.setOnAction(event -> turn());
        form.row("hold", new Region(), new HBox(hold));
        rule.getItems().setAll(RetentionRule.values());
        rule.setMaxWidth(Double.MAX_VALUE);
        rule.setConverter(new Words(texts));
        form.row("rule", rule, rule);
        from.setMaxWidth(Double.MAX_VALUE);
        form.row("from", from, from);
        form.hint("check");
        form.buttons(this::keep);
        ask();
    }

    @Override
    public Region view() {
        return form.view();
    }

    private void ask() {
        form.start(work -> desk.now(), this::show);
    }

    private void show(CaseRetention now) {
        isHeld = now.isHeld();
        hold.setText(texts.of(isHeld ? "retention.lift" : "retention.place"));
        state.setText(
                now.reason()
                                .map(why -> texts.of("retention.held", why))
                                .orElse(texts.of("retention.free"))
                        + "\n"
                        + now.until()
                                .map(
                                        day ->
                                                texts.of(
                                                        "retention.until",
                                                        day.toString(),
                                                        now.rule().orElse("")))
                                .orElse(texts.of("retention.noDay")));
    }

    private void turn() {
        if (!form.has(reason, "reason")) {
            return;
        }
        String why = reason.getText();
        Author author = kit.author().get();
        boolean lift = isHeld;
        form.start(
                work -> {
                    if (lift) {
                        desk.liftHold(why, author);
                    } else {
                        desk.placeHold(why, author);
                    }
                    return desk.now();
                },
                now -> {
                    reason.clear();
                    show(now);
                    changed.run();
                });
    }

    private void keep() {
        Optional<RetentionRule> chosen = Optional.ofNullable(rule.getValue());
        Optional<LocalDate> day = Optional.ofNullable(from.getValue());
        if (chosen.isEmpty() || day.isEmpty()) {
            form.problem(texts.of("retention.incomplete"));
            return;
        }
        Author author = kit.author().get();
        form.start(
                work -> {
                    desk.keepUntil(
                            chosen.get().until(day.get()), chosen.get().words(day.get()), author);
                    return desk.now();
                },
                now -> {
                    show(now);
                    changed.run();
                });
    }

    @Override
    public void close() {}

    /// A rule with its years and where it stands.
    private static final class Words extends StringConverter<RetentionRule> {

        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable RetentionRule shown) {
            return shown == null
                    ? ""
                    : texts.of("retention.years", shown.name(), shown.years(), shown.source());
        }

        @Override
        public RetentionRule fromString(String words) {
            throw new UnsupportedOperationException("rules are chosen, not typed");
        }
    }
}
