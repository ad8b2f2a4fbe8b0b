// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.util.Duration;

import org.tributary.app.tracing.TracePicture;
import org.tributary.app.tracing.TracedFlow;
import org.tributary.app.window.kit.ThemeSwitch;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/// The accounts of a trace, with arrows as wide as the traced money that went along them.
final class PicturePane {

    private static final Duration SETTLED = Duration.millis(250);

    private final TracingModel model;
    private final TracingText text;
    private final ImageView image = new ImageView();
    private final Label legend = new Label();
    private final BorderPane root = new BorderPane();

    PicturePane(
            TracingModel model,
            TracingInteractor interactor,
            TracingText text,
            ThemeSwitch themes) {
        this.model = model;
        this.text = text;
        image.setId("tracing-picture");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setAccessibleText(text.texts().of("tracing.picture"));
        var pane = new Pane(image);
        pane.setMinSize(0, 0);
        image.fitWidthProperty().bind(pane.widthProperty());
        image.fitHeightProperty().bind(pane.heightProperty());
        Runnable draw = () -> interactor.room(room(pane, themes));
        var settled = new PauseTransition(SETTLED);
        settled.setOnFinished(event -> draw.run());
        pane.widthProperty().subscribe(() -> started(settled, pane));
        pane.heightProperty().subscribe(() -> started(settled, pane));
        themes.theme()
                .subscribe(
                        () -> {
                            if (hasRoom(pane)) {
                                draw.run();
                            }
                        });
        legend.setId("tracing-legend");
        legend.getStyleClass().add("muted");
        legend.setWrapText(true);
        legend.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        var show = new Button(text.texts().of("tracing.show"));
        show.setId("tracing-show");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.disableProperty().bind(model.drawn().map(drawn -> drawn.isEmpty()));
        show.setOnAction(event -> interactor.showInPicture());
        var foot = new HBox(legend, show);
        foot.getStyleClass().add("import-bar");
        root.setCenter(pane);
        root.setBottom(new VBox(new PlayBar(model, text).view(), foot));
        model.drawn().subscribe(this::show);
    }

    private static void started(PauseTransition settled, Pane pane) {
        if (hasRoom(pane)) {
            settled.playFromStart();
        }
    }

    private static boolean hasRoom(Pane pane) {
        return pane.getWidth() > 100 && pane.getHeight() > 80;
    }

    private static TracingInteractor.Room room(Pane pane, ThemeSwitch themes) {
        return new TracingInteractor.Room(
                (int) pane.getWidth(),
                (int) pane.getHeight(),
                Screen.getPrimary().getOutputScaleX(),
                themes.theme().get());
    }

    Region view() {
        return root;
    }

    private void show(Optional<Drawn> drawn) {
        image.setImage(
                drawn.filter(d -> d.png().length > 0)
                        .map(d -> new Image(new ByteArrayInputStream(d.png())))
                        .orElse(null));
        legend.setText(drawn.map(d -> legend(d.picture())).orElse(""));
    }

    private String legend(TracePicture picture) {
        if (picture.flows().isEmpty()) {
            return text.texts().of("tracing.picture.none");
        }
        TracedFlow largest = picture.flows().getFirst();
        TracedFlow smallest = picture.flows().getLast();
        String widths =
                text.texts()
                        .of(
                                "tracing.legend",
                                text.name(model.method().get()),
                                text.totals(smallest.tainted()),
                                text.totals(largest.tainted()));
        return picture.left() == 0
                ? widths
                : widths + " " + text.texts().of("tracing.legend.left", picture.left());
    }
}
