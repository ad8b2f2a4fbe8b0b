// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.tributary.app.subject.MoneySheet;
import org.tributary.app.subject.PeerLine;
import org.tributary.ledger.money.CurrencyCode;

import java.util.List;

/// How a subject compares with accounts of similar activity.
///
/// @param text writes amounts
/// @param unusual writes the sentences
/// @param open shows the rows a number is taken from
record PeerCard(SubjectText text, UnusualText unusual, Open open) {

    Region of(MoneySheet money) {
        var card =
                new Card(text, text.texts().of("subjectPage.peers"))
                        .say(unusual.peers(money.peers()));
        if (money.peers().lines().isEmpty()) {
            return card;
        }
        CurrencyCode currency = money.legs().currency();
        var grid = new GridPane();
        grid.setId("subject-peers");
        grid.getStyleClass().add("peer-grid");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(80);
        var figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(first, figures, figures, figures);
        grid.addRow(
                0,
                head("subjectPage.peers.measure"),
                head("subjectPage.peers.own"),
                head("subjectPage.peers.median"),
                head("subjectPage.peers.standing"));
        for (PeerLine line : money.peers().lines()) {
            grid.addRow(
                    grid.getRowCount(),
                    measure(line),
                    own(line, currency),
                    figure(unusual.value(line.measure(), line.median(), currency)),
                    standing(line));
        }
        card.copied("subject-peers", () -> tsv(money)).with(grid);
        String missing = unusual.missing(money.peers());
        return missing.isEmpty() ? card : card.say(missing);
    }

    private Label head(String key) {
        var label = new Label(text.texts().of(key));
        label.getStyleClass().addAll("muted", "small-print");
        return label;
    }

    private Label measure(PeerLine line) {
        var label = new Label(unusual.measure(line.measure()));
        label.setWrapText(true);
        return label;
    }

    private Hyperlink own(PeerLine line, CurrencyCode currency) {
        var link = new Hyperlink(unusual.value(line.measure(), line.own(), currency));
        link.getStyleClass().add("amount");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(
                event -> open.rows(unusual.measure(line.measure()), line.figure().slice()));
        return link;
    }

    private static Label figure(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("amount", "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Label standing(PeerLine line) {
        var label = new Label(unusual.standing(line));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(line.isUnusual() ? "peer-unusual" : "muted");
        return label;
    }

    private String tsv(MoneySheet money) {
        Tsv tsv =
                new Tsv(
                        List.of(
                                text.texts().of("subjectPage.peers.measure"),
                                text.texts().of("subjectPage.peers.own"),
                                text.texts().of("subjectPage.peers.median"),
                                text.texts().of("subjectPage.peers.standing")));
        CurrencyCode currency = money.legs().currency();
        money.peers()
                .lines()
                .forEach(
                        line ->
                                tsv.row(
                                        List.of(
                                                unusual.measure(line.measure()),
                                                unusual.value(line.measure(), line.own(), currency),
                                                unusual.value(
                                                        line.measure(), line.median(), currency),
                                                unusual.standing(line))));
        return tsv.toString();
    }
}
