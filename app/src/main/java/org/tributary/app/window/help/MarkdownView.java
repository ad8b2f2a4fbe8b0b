// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.help;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

import java.util.List;
import java.util.function.Consumer;

/// Turns a Markdown page into controls: headings, paragraphs, lists, code, quotes, tables, links
/// between pages. Images and HTML are left out; a page of the guide uses neither.
final class MarkdownView {

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final InlineText inline;

    /// @param follow receives the target of a link
    MarkdownView(Consumer<String> follow) {
        inline = new InlineText(follow);
    }

    Region render(String markdown) {
        VBox page = blocks(parser.parse(markdown));
        page.getStyleClass().add("markdown");
        return page;
    }

    private VBox blocks(Node parent) {
        var box = new VBox();
        box.getStyleClass().add("md-blocks");
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            box.getChildren().add(block(node));
        }
        return box;
    }

    private Region block(Node node) {
        return switch (node) {
            case Heading heading -> inline.flow(heading, "md-h" + Math.min(heading.getLevel(), 3));
            case Paragraph paragraph -> inline.flow(paragraph, "md-text");
            case ListBlock list -> list(list);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case BlockQuote quote -> styled(blocks(quote), "md-quote");
            case TableBlock table -> new MarkdownTable(inline).render(table);
            case ThematicBreak rule -> styled(new Region(), "md-rule");
            default -> blocks(node);
        };
    }

    private Region list(ListBlock list) {
        var box = new VBox();
        box.getStyleClass().add("md-list");
        int number = list instanceof OrderedList ordered ? firstNumber(ordered) : 0;
        for (Node each = list.getFirstChild(); each != null; each = each.getNext()) {
            var mark = new Label(list instanceof OrderedList ? number++ + "." : "•");
            mark.getStyleClass().add("md-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox words = blocks(each);
            HBox.setHgrow(words, Priority.ALWAYS);
            box.getChildren().add(new HBox(mark, words));
        }
        return box;
    }

    private static int firstNumber(OrderedList list) {
        Integer written = list.getMarkerStartNumber();
        return written == null ? 1 : written;
    }

    private static Region code(String literal) {
        var label = new Label(literal.stripTrailing());
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return styled(label, "md-code-block");
    }

    private static Region styled(Region region, String styleClass) {
        region.getStyleClass().add(styleClass);
        return region;
    }
}
