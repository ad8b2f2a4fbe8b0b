// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.RowCounts;

/// read = accepted + rejected + duplicate + skipped, drawn so that one can add it up.
final class Equation {

    private final Texts texts;
    private final FlowPane root = new FlowPane();

    Equation(Texts texts, RowCounts rows) {
        this.texts = texts;
        root.getStyleClass().add("equation");
        root.setId("receipt-equation");
        term("receipt.read", rows.read(), "");
        sign("=");
        term("receipt.accepted", rows.accepted(), "");
        sign("+");
        term("receipt.rejected", rows.rejected(), rows.rejected() > 0 ? "equation-alert" : "");
        sign("+");
        term("receipt.duplicate", rows.duplicate(), "");
        sign("+");
        term("receipt.skipped", rows.skipped(), "");
    }

    Region view() {
        return root;
    }

    private void term(String key, long count, String style) {
        var number = new Label(texts.of("receipt.number", count));
        number.getStyleClass().add("equation-number");
        if (!style.isEmpty()) {
            number.getStyleClass().add(style);
        }
        var words = new Label(texts.of(key));
        words.getStyleClass().add("muted");
        var term = new VBox(number, words);
        term.getStyleClass().add("equation-term");
        root.getChildren().add(term);
    }

    private void sign(String sign) {
        var label = new Label(sign);
        label.getStyleClass().add("equation-sign");
        root.getChildren().add(label);
    }
}
