// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.explore.TransferSheet;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.Transfer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/// Everything a row says of one transaction, and every place it stands.
///
/// @param zone in which times are shown
/// @param show shows an account in the picture
record TransferGroup(Texts texts, AmountText amounts, ZoneId zone, IntConsumer show) {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    List<Region> of(TransferSheet sheet) {
        Transfer transfer = sheet.transfer();
        List<Region> parts = new ArrayList<>();
        parts.add(end("inspector.flow.from", sheet.from()));
        parts.add(end("inspector.flow.to", sheet.to()));
        var facts = new FactLines(texts, "transfer-facts", "");
        facts.add(texts.of("inspector.moment"), SECOND.withZone(zone).format(transfer.at()));
        if (!transfer.received().equals(transfer.paid())) {
            facts.add(texts.of("transfers.received"), amounts.of(transfer.received()));
        }
        facts.add(texts.of("transfers.channel"), transfer.channel());
        facts.add(texts.of("transfers.reference"), transfer.reference());
        facts.add(texts.of("import.field.bank-reference"), transfer.bankReference());
        transfer.details()
                .forEach(
                        (detail, value) ->
                                facts.add(texts.of("import.field." + detail.key()), value));
        facts.add(texts.of("transfers.label"), transfer.label());
        parts.add(facts.view());
        if (!transfer.attributes().isEmpty()) {
            var kept = new FactLines(texts, "transfer-columns", texts.of("inspector.columns"));
            transfer.attributes().forEach(kept::add);
            parts.add(kept.view());
        }
        parts.add(sources(transfer));
        return parts;
    }

    private Region sources(Transfer transfer) {
        var lines = new VBox(muted(texts.of("inspector.source")));
        lines.setId("transfer-sources");
        lines.getStyleClass().add("sheet-section");
        lines.getChildren().add(citation(transfer.source()));
        if (!transfer.alsoFrom().isEmpty()) {
            lines.getChildren().add(muted(texts.of("inspector.alsoFrom")));
            transfer.alsoFrom().forEach(other -> lines.getChildren().add(citation(other)));
        }
        return lines;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private static Label citation(Provenance source) {
        var label = new Label(source.citation());
        label.getStyleClass().add("amount");
        label.setWrapText(true);
        Fonts.suitText(label);
        return label;
    }

    private Region end(String key, Account account) {
        var link = new Hyperlink(account.id().key());
        link.getStyleClass().add("amount");
        link.setOnAction(event -> show.accept(account.ordinal()));
        var box = new VBox(muted(texts.of(key)), link);
        account.holders().stream()
                .map(Party::name)
                .filter(name -> !name.isEmpty())
                .forEach(
                        name -> {
                            var holder = new Label(name);
                            holder.setWrapText(true);
                            Fonts.suitText(holder);
                            box.getChildren().add(holder);
                        });
        return box;
    }
}
