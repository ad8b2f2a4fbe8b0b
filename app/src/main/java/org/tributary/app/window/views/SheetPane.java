// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.tributary.app.export.ImagePlotter;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.theme.Token;
import org.tributary.app.views.sheet.Glimpse;
import org.tributary.app.views.sheet.Mark;
import org.tributary.app.views.sheet.Pen;
import org.tributary.app.views.sheet.Sheet;
import org.tributary.app.views.sheet.Way;
import org.tributary.app.window.canvas.SharedImage;
import org.tributary.app.window.kit.ThemeSwitch;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A sheet in the window: scrolled, pointed at, and walked with the keyboard. Draws at most once
/// per pulse, the sheet only when what is seen of it changes, and its marks over it. Confined to
/// the screen thread.
///
/// @param <T> what is on the sheet
final class SheetPane<T> extends Region {

    /// Makes the sheet for the room there is.
    @FunctionalInterface
    interface SheetMaker<T> {
        Sheet<T> lay(double width, double height);
    }

    private static final double BAR = 14;
    private static final double LINE = 40;

    private final PictureFonts fonts;
    private final ThemeSwitch themes;
    private final Consumer<T> chosen;
    private final Consumer<T> opened;
    private final ImageView image = new ImageView();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Tooltip tooltip = new Tooltip();
    private Optional<SheetMaker<T>> maker = Optional.empty();
    private Optional<Sheet<T>> sheet = Optional.empty();
    private Optional<BufferedImage> painted = Optional.empty();
    private Optional<SharedImage> surface = Optional.empty();
    private Set<T> selected = Set.of();
    private Optional<T> focus = Optional.empty();
    private Optional<T> hovered = Optional.empty();
    private double laidWidth;
    private double laidHeight;

    /// @param chosen told what was clicked, or where Enter was pressed
    /// @param opened told what was double-clicked
    SheetPane(PictureFonts fonts, ThemeSwitch themes, Consumer<T> chosen, Consumer<T> opened) {
        this.fonts = fonts;
        this.themes = themes;
        this.chosen = chosen;
        this.opened = opened;
        image.setManaged(false);
        image.setMouseTransparent(true);
        down.setOrientation(Orientation.VERTICAL);
        down.valueProperty().subscribe(this::repaint);
        across.valueProperty().subscribe(this::repaint);
        getChildren().addAll(image, down, across);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("sheet-pane");
        setMinSize(120, 90);
        tooltip.setShowDelay(Duration.millis(300));
        tooltip.setShowDuration(Duration.INDEFINITE);
        themes.theme().subscribe(this::repaint);
        focusedProperty().subscribe(this::requestLayout);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows another sheet; where one was shown before, as much of the place as possible is kept.
    void show(SheetMaker<T> other) {
        maker = Optional.of(other);
        sheet = Optional.empty();
        focus = Optional.empty();
        hover(Optional.empty());
        repaint();
    }

    /// These things are selected in the picture.
    void select(Set<T> things) {
        selected = Set.copyOf(things);
        requestLayout();
    }

    /// What is marked as selected.
    Set<T> marked() {
        return selected;
    }

    /// The thing the keyboard is at.
    Optional<T> focus() {
        return focus;
    }

    /// The sheet as it is laid out now.
    Optional<Sheet<T>> sheet() {
        return sheet;
    }

    private void repaint() {
        painted = Optional.empty();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (maker.isEmpty() || getWidth() < 2 || getHeight() < 2) {
            return;
        }
        double roomWidth = Math.floor(getWidth() - BAR);
        double roomHeight = Math.floor(getHeight() - BAR);
        if (sheet.isEmpty() || laidWidth != roomWidth || laidHeight != roomHeight) {
            laidWidth = roomWidth;
            laidHeight = roomHeight;
            sheet = maker.map(laying -> laying.lay(roomWidth, roomHeight));
            painted = Optional.empty();
        }
        Sheet<T> now = sheet.orElseThrow();
        bar(down, now.height() - roomHeight, roomHeight, now.height());
        bar(across, now.width() - roomWidth, roomWidth, now.width());
        down.resizeRelocate(getWidth() - BAR, 0, BAR, roomHeight);
        across.resizeRelocate(0, getHeight() - BAR, roomWidth, BAR);
        draw(now);
    }

    private static void bar(ScrollBar bar, double most, double seen, double whole) {
        bar.setVisible(most > 0.5);
        bar.setMax(Math.max(0, most));
        bar.setVisibleAmount(whole > 0 ? Math.max(0, most) * seen / whole : 1);
        bar.setBlockIncrement(seen * 0.8);
        bar.setUnitIncrement(LINE);
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
    }

    private Glimpse glimpse() {
        double width = getWidth() - (down.isVisible() ? BAR : 0);
        double height = getHeight() - (across.isVisible() ? BAR : 0);
        return new Glimpse(
                Math.round(across.getValue()),
                Math.round(down.getValue()),
                Math.floor(width),
                Math.floor(height));
    }

    private void draw(Sheet<T> now) {
        Glimpse seen = glimpse();
        Window window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : Math.max(1, window.getOutputScaleX());
        int width = (int) Math.ceil(seen.width() * scale);
        int height = (int) Math.ceil(seen.height() * scale);
        if (painted.filter(p -> p.getWidth() == width && p.getHeight() == height).isEmpty()) {
            painted =
                    Optional.of(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE));
            try (ImagePlotter plotter = new ImagePlotter(painted.get(), scale)) {
                Pen pen = pen(plotter);
                pen.box(0, 0, seen.width(), seen.height(), pen.colour(Token.BACKGROUND));
                now.paint(pen, seen);
            }
        }
        SharedImage shared =
                surface.filter(s -> s.image().getWidth() == width)
                        .filter(s -> s.image().getHeight() == height)
                        .orElseGet(
                                () ->
                                        SharedImage.of(
                                                new BufferedImage(
                                                        width,
                                                        height,
                                                        BufferedImage.TYPE_INT_ARGB_PRE)));
        surface = Optional.of(shared);
        Graphics2D copy = shared.image().createGraphics();
        copy.drawImage(painted.get(), 0, 0, null);
        copy.dispose();
        try (ImagePlotter plotter = new ImagePlotter(shared.image(), scale)) {
            Pen pen = pen(plotter);
            selected.forEach(thing -> now.mark(pen, seen, thing, Mark.SELECTED));
            hovered.ifPresent(thing -> now.mark(pen, seen, thing, Mark.HOVERED));
            focus.filter(thing -> isFocused())
                    .ifPresent(thing -> now.mark(pen, seen, thing, Mark.FOCUSED));
        }
        image.setImage(shared.refreshed());
        image.setFitWidth(seen.width());
        image.setFitHeight(seen.height());
    }

    private Pen pen(ImagePlotter plotter) {
        return new Pen(plotter, fonts, ThemeTokens.of(themes.theme().get()));
    }

    private void pointed(MouseEvent event) {
        hover(sheet.flatMap(s -> s.at(glimpse(), event.getX(), event.getY())));
    }

    private void hover(Optional<T> thing) {
        if (thing.equals(hovered)) {
            return;
        }
        if (hovered.isPresent()) {
            tooltip.hide();
            Tooltip.uninstall(this, tooltip);
        }
        hovered = thing;
        if (thing.isPresent()) {
            tooltip.setText(sheet.map(s -> s.words(thing.get())).orElse(""));
            Tooltip.install(this, tooltip);
        }
        requestLayout();
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<T> thing = sheet.flatMap(s -> s.at(glimpse(), event.getX(), event.getY()));
        focus = thing;
        thing.ifPresent(event.getClickCount() == 2 ? opened : chosen);
        requestLayout();
    }

    private void scrolled(ScrollEvent event) {
        boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
        scroll(across, sideways ? event.getDeltaY() : event.getDeltaX());
        scroll(down, sideways ? 0 : event.getDeltaY());
        hover(Optional.empty());
        event.consume();
    }

    private static void scroll(ScrollBar bar, double delta) {
        bar.setValue(Math.clamp(bar.getValue() - delta, 0, bar.getMax()));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || sheet.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> walk(Way.LEFT);
            case RIGHT -> walk(Way.RIGHT);
            case UP -> walk(Way.UP);
            case DOWN -> walk(Way.DOWN);
            case PAGE_UP -> scroll(down, down.getBlockIncrement());
            case PAGE_DOWN -> scroll(down, -down.getBlockIncrement());
            case HOME -> across.setValue(0);
            case END -> across.setValue(across.getMax());
            case ENTER, SPACE -> focus.ifPresent(chosen);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(Way way) {
        focus = sheet.flatMap(s -> s.next(focus, way));
        sheet.ifPresent(s -> focus.ifPresent(thing -> reveal(s, thing)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    private void reveal(Sheet<T> now, T thing) {
        var place = now.place(thing);
        Glimpse seen = glimpse();
        into(down, place.getMinY(), place.getMaxY(), now.headHeight(), seen.height());
        into(across, place.getMinX(), place.getMaxX(), now.headWidth(), seen.width());
    }

    private static void into(ScrollBar bar, double from, double to, double head, double seen) {
        boolean isHead = from < head;
        if (isHead || to - from > seen - head) {
            return;
        }
        double value = Math.clamp(bar.getValue(), to - seen, Math.max(to - seen, from - head));
        bar.setValue(Math.clamp(value, 0, bar.getMax()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? sheet.flatMap(s -> focus.map(s::words)).orElse("")
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
