// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.help;

import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;

/// A table of a page. Columns share the width by the length of their longest text.
final class MarkdownTable {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 60;

    private final InlineText inline;

    MarkdownTable(InlineText inline) {
        this.inline = inline;
    }

    Region render(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("md-table");
        List<List<TableCell>> rows = rows(table);
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).size(); x++) {
                grid.add(cell(rows.get(y).get(x)), x, y);
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        double[] weights = new double[columns];
        rows.forEach(
                row -> {
                    for (int x = 0; x < row.size(); x++) {
                        weights[x] = Math.max(weights[x], length(row.get(x)));
                    }
                });
        double sum = java.util.Arrays.stream(weights).sum();
        for (double weight : weights) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 * weight / sum);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private Region cell(TableCell cell) {
        var box = new StackPane(inline.flow(cell, "md-text"));
        box.getStyleClass().add(cell.isHeader() ? "md-cell-head" : "md-cell");
        GridPane.setValignment(box, VPos.TOP);
        return box;
    }

    private static List<List<TableCell>> rows(TableBlock table) {
        var rows = new ArrayList<List<TableCell>>();
        table.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomNode node) {
                        switch (node) {
                            case TableRow row -> {
                                rows.add(new ArrayList<>());
                                visitChildren(row);
                            }
                            case TableCell cell -> rows.getLast().add(cell);
                            default -> visitChildren(node);
                        }
                    }
                });
        return rows;
    }

    private static double length(Node cell) {
        var written = new StringBuilder();
        cell.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        written.append(text.getLiteral());
                    }

                    @Override
                    public void visit(org.commonmark.node.Code code) {
                        written.append(code.getLiteral());
                    }
                });
        return Math.clamp(written.length(), SHORTEST, LONGEST);
    }
}
