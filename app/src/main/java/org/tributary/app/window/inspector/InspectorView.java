// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.explore.AccountSheet;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.FlowSheet;
import org.tributary.app.explore.TransferSheet;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lays a sheet out, top to bottom: what it is, how much, when, what can be done.
final class InspectorView {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final InspectorModel model;
    private final Texts texts;
    private final AmountText amounts;
    private final ZoneId zone;
    private final Commands commands;
    private final InspectorHost host;
    private final RatingDesk desk;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    InspectorView(
            InspectorModel model,
            Texts texts,
            Exploration exploration,
            Commands commands,
            InspectorHost host,
            RatingDesk desk) {
        this.model = model;
        this.texts = texts;
        amounts = exploration.amounts();
        zone = exploration.zone();
        this.commands = commands;
        this.host = host;
        this.desk = desk;
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("inspector");
        root.getStyleClass().add("inspector-scroll");
        content.getStyleClass().add("inspector");
        model.sheet().subscribe(this::show);
        model.subjects().subscribe(subjects -> show(model.sheet().get()));
        model.alerts().subscribe(alerts -> show(model.sheet().get()));
        model.rating().subscribe(rating -> show(model.sheet().get()));
        model.filtered().subscribe(filtered -> show(model.sheet().get()));
    }

    Region view() {
        return root;
    }

    private void show(Sheet sheet) {
        content.getChildren().clear();
        if (model.filtered().get() && !(sheet instanceof Sheet.Nothing)) {
            boolean several = sheet instanceof Sheet.Several;
            line(texts.of(several ? "inspector.filtered.several" : "inspector.filtered"));
        }
        switch (sheet) {
            case Sheet.Nothing() ->
                    content.getChildren()
                            .add(
                                    new EmptyState(
                                            MaterialDesignC.CURSOR_DEFAULT_CLICK_OUTLINE,
                                            texts.of("inspector.nothing")));
            case Sheet.OneAccount(AccountSheet account) -> account(account);
            case Sheet.OneFlow(FlowSheet flow) -> flow(flow);
            case Sheet.OneTransfer(TransferSheet transfer) -> transfer(transfer);
            case Sheet.Several several -> several(several);
        }
    }

    private void several(Sheet.Several several) {
        heading(texts.of("inspector.several"), "");
        counted("inspector.several.accounts", several.accounts());
        counted("inspector.several.stacked", several.stacked());
        counted("inspector.several.flows", several.flows());
        if (several.accounts() > 0) {
            summed("inspector.several.in", several.sums().in());
            summed("inspector.several.out", several.sums().out());
            summed("inspector.several.between", several.sums().between());
        }
        if (several.flows() > 0) {
            summed("inspector.several.arrows", several.sums().arrows());
        }
    }

    private void counted(String key, int count) {
        if (count > 0) {
            line(texts.of(key, count));
        }
    }

    private void summed(String key, CurrencyTotals paid) {
        if (!paid.isEmpty()) {
            totals(texts.of(key, paid.count()), paid);
        }
    }

    private void side(String key, AccountSheet.Side side) {
        if (!side.paid().isEmpty()) {
            totals(texts.of(key, side.paid().count(), side.counterparties()), side.paid());
        }
    }

    private void buttons(List<String> ids) {
        var buttons = new FlowPane(6, 6);
        for (String id : ids) {
            Button button = commands.button(id);
            button.setId("inspector-" + id);
            buttons.getChildren().add(button);
        }
        content.getChildren().add(buttons);
    }

    private void account(AccountSheet sheet) {
        Account account = sheet.account();
        heading(account.id().number(), institution(account));
        holders(account);
        if (model.subjects().get().contains(account.ordinal())) {
            var mark = new Label(texts.of("inspector.subject"));
            mark.getStyleClass().add("subject-mark");
            content.getChildren().add(mark);
        }
        int open = model.alerts().get().getOrDefault(account.ordinal(), 0);
        if (open > 0) {
            var alerts = new Hyperlink(texts.of("inspector.alerts", open));
            alerts.setId("inspector-alerts");
            alerts.getStyleClass().add("open-alerts");
            alerts.setOnAction(event -> commands.run("alerts.ofSelected"));
            content.getChildren().add(alerts);
        }
        if (!sheet.cluster().isEmpty()) {
            line(texts.of("inspector.cluster", sheet.cluster()));
        }
        side("inspector.in", sheet.in());
        side("inspector.out", sheet.out());
        summed("inspector.self", sheet.self());
        if (sheet.in().paid().isEmpty() && sheet.out().paid().isEmpty() && sheet.self().isEmpty()) {
            line(texts.of("inspector.none"));
        }
        period(sheet.first(), sheet.last());
        buttons(host.accountCommands());
        model.rating()
                .get()
                .ifPresent(
                        rating ->
                                content.getChildren()
                                        .addAll(
                                                new RatingGroup(texts).of(rating),
                                                new RatingForm(texts, model, desk, rating).view()));
        var group = new HolderGroup(texts, zone);
        sheet.facts().forEach(facts -> content.getChildren().add(group.of(facts)));
    }

    private void transfer(TransferSheet sheet) {
        heading(
                amounts.of(sheet.transfer().paid()),
                texts.of("inspector.transfer", sheet.transfer().id().value()));
        content.getChildren().addAll(new TransferGroup(texts, amounts, zone, host::show).of(sheet));
        var back = new Button(texts.of("inspector.transfer.leave"));
        back.setId("inspector-leave");
        back.setOnAction(event -> host.leaveTransfer());
        content.getChildren().add(back);
    }

    private String institution(Account account) {
        String institution = account.id().institution();
        return institution.isEmpty() ? "" : texts.of("inspector.institution", institution);
    }

    private void holders(Account account) {
        List<String> names =
                account.holders().stream().map(Party::name).filter(n -> !n.isEmpty()).toList();
        for (String name : names) {
            var holder = new Label(name);
            Fonts.suitText(holder);
            holder.setWrapText(true);
            content.getChildren().add(holder);
        }
    }

    private void flow(FlowSheet sheet) {
        heading(texts.of("inspector.flow"), "");
        content.getChildren().add(end("inspector.flow.from", sheet.from()));
        content.getChildren().add(end("inspector.flow.to", sheet.to()));
        totals(texts.of("inspector.there", sheet.there().count()), sheet.there().paid());
        period(Optional.of(sheet.there().first()), Optional.of(sheet.there().last()));
        sheet.back()
                .map(Flow::paid)
                .ifPresent(
                        back -> {
                            totals(texts.of("inspector.back", back.count()), back);
                            section(
                                    texts.of("inspector.net"),
                                    sheet.net().stream().map(this::signed).toList());
                        });
        buttons(host.flowCommands());
    }

    private String signed(Money money) {
        return money.signum() < 0 ? "−" + amounts.of(money.negated()) : amounts.of(money);
    }

    private Region end(String key, Account account) {
        var label = new Label(texts.of(key));
        label.getStyleClass().add("muted");
        var link = new Hyperlink(account.id().key());
        link.getStyleClass().add("amount");
        link.setOnAction(event -> host.show(account.ordinal()));
        return new VBox(label, link);
    }

    private void heading(String words, String below) {
        var heading = new Label(words);
        heading.getStyleClass().addAll("subheading", "sheet-heading");
        heading.setWrapText(true);
        content.getChildren().add(heading);
        if (!below.isEmpty()) {
            var muted = new Label(below);
            muted.getStyleClass().add("muted");
            content.getChildren().add(muted);
        }
    }

    private void line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        content.getChildren().add(line);
    }

    private void totals(String title, CurrencyTotals paid) {
        section(title, amounts.lines(paid));
    }

    private void section(String title, List<String> lines) {
        var head = new Label(title);
        head.getStyleClass().add("muted");
        head.setWrapText(true);
        var box = new VBox(head);
        for (String text : lines) {
            var line = new Label(text);
            line.getStyleClass().addAll("amount", "sheet-amount");
            line.setWrapText(true);
            box.getChildren().add(line);
        }
        box.getStyleClass().add("sheet-section");
        content.getChildren().add(box);
    }

    private void period(Optional<Instant> first, Optional<Instant> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        String from = DAY.withZone(zone).format(first.get());
        String to = DAY.withZone(zone).format(last.get());
        if (from.equals(to)) {
            section(texts.of("inspector.moment"), List.of(from));
        } else {
            section(texts.of("inspector.period"), List.of(from + " –\n" + to));
        }
    }
}
