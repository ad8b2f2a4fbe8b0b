// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Two sides beside each other, a line for each thing that is compared: what it is, one side, the
/// other, how they agree and, where there is a fifth column, what that is worth. To be used on the
/// screen thread.
public final class ComparedSides {

    /// How both agree. Words say it, too: a colour is never the only sign.
    public enum Tone {
        AGREES,
        DIFFERS,
        /// Nothing is said for or against.
        SILENT
    }

    private static final int WORTH = 4;
    private static final String NOTHING = "–";

    private final GridPane grid = new GridPane();

    /// @param shares of the width that the columns have, in percent
    public ComparedSides(double... shares) {
        grid.getStyleClass().add("compared-grid");
        for (double share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        if (shares.length > WORTH) {
            grid.getColumnConstraints().get(WORTH).setHalignment(HPos.RIGHT);
        }
    }

    public Region view() {
        return grid;
    }

    /// Headings, from the second column on.
    public void head(String... words) {
        int row = grid.getRowCount();
        for (int i = 0; i < words.length; i++) {
            grid.add(words(words[i], "subheading"), i + 1, row);
        }
    }

    /// A line without a fifth column.
    public void line(String what, String one, String other, String agreement, Tone tone) {
        grid.addRow(
                grid.getRowCount(),
                words(what, "muted"),
                words(told(one), "compared-value"),
                words(told(other), "compared-value"),
                words(agreement, style(tone)));
    }

    /// A line with what it is worth.
    public void line(
            String what, String one, String other, String agreement, Tone tone, String worth) {
        line(what, one, other, agreement, tone);
        grid.add(words(worth, "amount"), WORTH, grid.getRowCount() - 1);
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case AGREES -> "compared-agrees";
            case DIFFERS -> "compared-differs";
            case SILENT -> "muted";
        };
    }

    private static String told(String value) {
        return value.isBlank() ? NOTHING : value;
    }

    private static Label words(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
