// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.app.clusters.CardWords;
import org.tributary.app.clusters.ListedCluster;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.KeptCluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The card of the chosen cluster: its score in parts, every figure in words and units, its
/// members, and how it grew.
final class ClusterSheet {

    private static final int MOST_OTHERS = 30;
    private static final int MOST_SHARING = 5;

    private final ClustersModel model;
    private final ClusterDesks desks;
    private final ClusterText text;
    private final Texts texts;
    private final VBox sheet = new VBox();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final StackPane root = new StackPane();

    ClusterSheet(ClustersModel model, ClusterDesks desks, ClusterText text) {
        this.model = model;
        this.desks = desks;
        this.text = text;
        texts = text.texts();
        sheet.getStyleClass().add("alert-sheet");
        scroll.setId("cluster-sheet");
        scroll.setFitToWidth(true);
        root.setMinWidth(0);
        model.chosen().subscribe(this::show);
        model.compared().subscribe(() -> show(model.chosen().get()));
        model.selected()
                .subscribe(
                        () -> {
                            if (model.chosen().get().isEmpty()) {
                                show(Optional.empty());
                            }
                        });
    }

    Region view() {
        return root;
    }

    private void show(Optional<ClustersModel.Chosen> chosen) {
        if (chosen.isPresent()) {
            sheet.getChildren().setAll(parts(chosen.get()));
            scroll.setVvalue(0);
            root.getChildren().setAll(scroll);
        } else {
            root.getChildren().setAll(instead());
        }
    }

    /// What stands where there is no card.
    private EmptyState instead() {
        Optional<ListedCluster> line = model.selected().get();
        if (line.filter(ListedCluster::isGone).isPresent()) {
            String name = line.get().kept().map(KeptCluster::name).orElse("");
            return new EmptyState(
                    MaterialDesignG.GRAPH_OUTLINE,
                    texts.of("clusters.kept.gone.all", name),
                    action("cluster-remove", "clusters.remove", desks.entries()::remove));
        }
        return new EmptyState(
                MaterialDesignG.GRAPH_OUTLINE,
                texts.of(line.isPresent() ? "clusters.task.card" : "clusters.choose"));
    }

    private List<Node> parts(ClustersModel.Chosen chosen) {
        ClusterCard card = chosen.card();
        List<Node> parts = new ArrayList<>();
        Label title =
                words(
                        texts.of(
                                "clusters.card.title",
                                card.cluster().score(),
                                card.cluster().members().length,
                                text.period(card.first(), card.last())),
                        "heading");
        title.setId("cluster-title");
        parts.add(title);
        chosen.line()
                .kept()
                .ifPresent(
                        kept ->
                                parts.addAll(
                                        new KeptParts(text, desks.entries())
                                                .of(chosen.line(), kept)));
        parts.add(actions(chosen.line().kept().isPresent()));
        parts.add(new ComparedPane(model, desks.comparing(), text).view());
        parts.add(words(texts.of("clusters.why"), "subheading"));
        card.cluster().parts().forEach(part -> parts.add(words(CardWords.part(part))));
        parts.add(words(texts.of("clusters.figures"), "subheading"));
        parts.add(figures(card, chosen.keys()));
        parts.add(words(texts.of("clusters.compared"), "subheading"));
        parts.add(compared(card));
        parts.add(words(texts.of("clusters.members"), "subheading"));
        parts.add(members(card, chosen.keys()));
        parts.add(words(texts.of("clusters.months"), "subheading"));
        parts.add(new MonthTable(text).of(card.months()));
        return parts;
    }

    private Node actions(boolean isKept) {
        ClustersInteractor clusters = desks.clusters();
        ClusterEntries entries = desks.entries();
        var actions = new FlowPane(8, 8, action("cluster-open", "clusters.open", clusters::open));
        actions.getChildren().add(action("cluster-add", "clusters.add", clusters::add));
        if (isKept) {
            actions.getChildren()
                    .addAll(
                            action("cluster-rename", "clusters.rename", entries::rename),
                            action("cluster-remove", "clusters.remove", entries::remove));
        } else {
            actions.getChildren().add(action("cluster-keep", "clusters.keep", entries::keep));
        }
        actions.getChildren().add(others());
        actions.getChildren()
                .addAll(
                        action("cluster-alert", "clusters.alert", entries::raise),
                        action("cluster-mark", "clusters.mark", clusters::markSubjects),
                        action("cluster-note", "clusters.note", clusters::note));
        return actions;
    }

    /// The other clusters of the list, to be put beside this one.
    private MenuButton others() {
        var button = new MenuButton(texts.of("clusters.compare"));
        button.setId("cluster-compare");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Optional<ListedCluster> chosen = model.selected().get();
        model.lines().get().all().stream()
                .filter(line -> !line.isGone() && chosen.filter(line::isSame).isEmpty())
                .limit(MOST_OTHERS)
                .forEach(
                        line -> {
                            var item = new MenuItem(text.line(line, model.lines().get().graph()));
                            item.setOnAction(event -> desks.comparing().compare(line));
                            button.getItems().add(item);
                        });
        button.setDisable(button.getItems().isEmpty());
        return button;
    }

    private Button action(String id, String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node figures(ClusterCard card, Map<Integer, String> keys) {
        GridPane grid = grid();
        line(grid, "clusters.inside", text.sums(card.inside()));
        line(grid, "clusters.in", text.sums(card.in()));
        line(grid, "clusters.out", text.sums(card.out()));
        line(grid, "clusters.kept", texts.of("clusters.share", Math.round(100 * card.kept())));
        line(
                grid,
                "clusters.span",
                texts.of("clusters.span.value", text.time(card.first()), text.time(card.last())));
        line(
                grid,
                "clusters.rhythm",
                texts.of(
                        "clusters.rhythm.value",
                        card.rhythm().payments(),
                        card.rhythm().days(),
                        card.rhythm().busiest(),
                        text.pause(card.rhythm().pause())));
        line(grid, "clusters.banks", text.named(card.banks()));
        line(grid, "clusters.countries", text.named(card.countries()));
        line(
                grid,
                "clusters.typologies",
                card.typologies().isEmpty()
                        ? texts.of("clusters.none.raised")
                        : String.join(", ", card.typologies()));
        line(grid, "clusters.subjects", subjects(card, keys));
        String sharing = sharing(card);
        if (!sharing.isEmpty()) {
            line(grid, "clusters.sharing", sharing);
        }
        if (!card.risky().isEmpty()) {
            line(grid, "clusters.risky", accounts(card.risky(), keys));
        }
        return grid;
    }

    /// Lines of the list that have members of this cluster, those that have most first: what a
    /// kept one has become by now, or which kept one a found one grew from.
    private String sharing(ClusterCard card) {
        List<Integer> members = ClustersInteractor.members(card.cluster());
        Map<ListedCluster, Long> shared = new LinkedHashMap<>();
        for (ListedCluster line : model.lines().get().all()) {
            long both =
                    ClustersInteractor.members(line.cluster()).stream()
                            .filter(members::contains)
                            .count();
            if (both > 0 && !line.cluster().id().equals(card.cluster().id())) {
                shared.put(line, both);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<ListedCluster, Long>comparingByValue().reversed())
                .limit(MOST_SHARING)
                .map(
                        each ->
                                texts.of(
                                        "clusters.sharing.value",
                                        text.line(each.getKey(), model.lines().get().graph()),
                                        each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String subjects(ClusterCard card, Map<Integer, String> keys) {
        if (!card.subjects().isEmpty()) {
            return accounts(card.subjects(), keys);
        }
        return card.hops().isPresent()
                ? texts.of("clusters.hops", card.hops().getAsInt())
                : texts.of("clusters.hops.none");
    }

    private static String accounts(List<Integer> some, Map<Integer, String> keys) {
        return String.join(", ", some.stream().map(a -> keys.getOrDefault(a, "?")).toList());
    }

    private Node compared(ClusterCard card) {
        GridPane grid = grid();
        card.compared()
                .forEach(
                        c ->
                                line(
                                        grid,
                                        new Label(c.value()),
                                        texts.of(
                                                "clusters.compared.line", c.measure(), c.above())));
        return grid;
    }

    private Node members(ClusterCard card, Map<Integer, String> keys) {
        GridPane grid = grid();
        for (ClusterCard.Role role : card.roles()) {
            line(
                    grid,
                    new Label(keys.getOrDefault(role.account(), "?")),
                    texts.of(
                            "clusters.role",
                            text.part(role.part()),
                            text.sums(role.received()),
                            text.sums(role.paid())));
        }
        return grid;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("alert-measures");
        var head = new ColumnConstraints();
        head.setMinWidth(Region.USE_PREF_SIZE);
        var body = new ColumnConstraints();
        body.setHgrow(Priority.ALWAYS);
        body.setMinWidth(0);
        grid.getColumnConstraints().addAll(head, body);
        return grid;
    }

    private void line(GridPane grid, String key, String value) {
        line(grid, new Label(texts.of(key)), value);
    }

    private static void line(GridPane grid, Label head, String value) {
        head.getStyleClass().add("muted");
        head.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(head, VPos.TOP);
        grid.addRow(grid.getRowCount(), head, words(value));
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
