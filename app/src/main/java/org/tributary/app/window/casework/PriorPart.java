// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.casework.PriorReports;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where cases are kept, and earlier ones about the same subjects.
final class PriorPart {

    private final CaseworkInteractor interactor;
    private final CaseworkText text;
    private final Texts texts;
    private final FileChoice files;
    private final Part folders;
    private final Part found;
    private final Label banner = new Label();

    PriorPart(
            CaseworkModel model,
            CaseworkInteractor interactor,
            CaseworkText text,
            FileChoice files) {
        this.interactor = interactor;
        this.text = text;
        this.files = files;
        texts = text.texts();
        folders =
                new Part(
                        "folders",
                        texts.of("casework.prior"),
                        texts.of("casework.prior.no-folders"),
                        buttons(model));
        found =
                new Part(
                        "prior", texts.of("casework.prior.cases"), texts.of("casework.prior.none"));
        banner.setId("casework-banner");
        banner.setWrapText(true);
        banner.getStyleClass().add("casework-banner");
        banner.visibleProperty().bind(banner.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        model.folders().subscribe(this::showFolders);
        model.prior().subscribe(this::show);
    }

    /// Stands above everything else while there are such cases.
    Region banner() {
        return banner;
    }

    List<Node> views() {
        return List.of(folders.view(), found.view());
    }

    private Node buttons(CaseworkModel model) {
        var add = new Button(texts.of("casework.prior.add"));
        add.setId("casework-add-folder");
        add.setOnAction(event -> interactor.addFolder());
        var search = new Button(texts.of("casework.prior.search"));
        search.setId("casework-search");
        search.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.searching().get() || model.folders().get().isEmpty(),
                                model.searching(),
                                model.folders()));
        search.setOnAction(event -> interactor.search());
        var running = new ProgressIndicator();
        running.setMaxSize(18, 18);
        running.visibleProperty().bind(model.searching());
        return new FlowPane(8, 8, add, search, running);
    }

    private void showFolders(List<Path> all) {
        folders.show(
                all.stream()
                        .map(
                                folder ->
                                        Part.row(
                                                Part.words(folder.toString()),
                                                Part.icon(
                                                        "casework-remove-" + all.indexOf(folder),
                                                        MaterialDesignC.CLOSE,
                                                        texts.of("casework.prior.remove"),
                                                        () -> interactor.removeFolder(folder))))
                        .toList());
    }

    private void show(Optional<PriorReports> result) {
        found.view().setVisible(result.isPresent());
        found.view().setManaged(result.isPresent());
        banner.setText(
                result.filter(r -> !r.found().isEmpty())
                        .map(r -> texts.of("casework.prior.banner", r.found().size()))
                        .orElse(""));
        List<Node> lines = new ArrayList<>();
        result.ifPresent(
                r -> {
                    lines.add(
                            Part.words(texts.of("casework.prior.searched", r.searched()), "muted"));
                    r.found().forEach(each -> lines.add(line(each)));
                    r.unread()
                            .forEach(
                                    each ->
                                            lines.add(
                                                    Part.words(
                                                            each.folder() + ": " + each.reason(),
                                                            "casework-problem")));
                });
        found.show(lines);
    }

    private Node line(PriorReports.Found each) {
        var show = new Button(texts.of("casework.prior.show"));
        show.getStyleClass().add("flat");
        show.setOnAction(event -> files.show(each.folder()));
        return Part.row(
                new VBox(
                        2,
                        Part.words(each.glance().manifest().name(), "subheading"),
                        Part.words(text.prior(each)),
                        Part.words(each.folder().toString(), "muted")),
                show);
    }
}
