// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.help;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Words within a block: plain, strong, emphasised, code, links.
final class InlineText {

    private final Consumer<String> follow;

    InlineText(Consumer<String> follow) {
        this.follow = follow;
    }

    TextFlow flow(Node block, String styleClass) {
        var flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        fill(flow, block, List.of());
        return flow;
    }

    private void fill(TextFlow flow, Node parent, List<String> styles) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> add(flow, text.getLiteral(), styles);
                case SoftLineBreak soft -> add(flow, " ", styles);
                case HardLineBreak hard -> add(flow, "\n", styles);
                case Code code -> flow.getChildren().add(code(code.getLiteral()));
                case StrongEmphasis strong -> fill(flow, strong, and(styles, "md-strong"));
                case Emphasis emphasis -> fill(flow, emphasis, and(styles, "md-emphasis"));
                case Link link -> flow.getChildren().add(link(link));
                default -> fill(flow, node, styles);
            }
        }
    }

    private static void add(TextFlow flow, String words, List<String> styles) {
        var text = new Text(words);
        text.getStyleClass().add("md-run");
        text.getStyleClass().addAll(styles);
        flow.getChildren().add(text);
    }

    private static Label code(String words) {
        var label = new Label(words);
        label.getStyleClass().add("md-code");
        return label;
    }

    private Hyperlink link(Link link) {
        var words = new TextFlow();
        fill(words, link, List.of());
        var written = new StringBuilder();
        words.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .forEach(text -> written.append(text.getText()));
        var control = new Hyperlink(written.toString());
        control.setOnAction(event -> follow.accept(link.getDestination()));
        return control;
    }

    private static List<String> and(List<String> styles, String more) {
        return Stream.concat(styles.stream(), Stream.of(more)).toList();
    }
}
