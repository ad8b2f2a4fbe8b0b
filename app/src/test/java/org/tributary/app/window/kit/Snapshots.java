// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.tributary.app.theme.Theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Renders a screen at two window sizes in both themes to `target/screens/NAME-WxH-THEME.png`, for
/// people to look at. To be used on the screen thread, with a screen that is in no scene.
public final class Snapshots {

    private static final Path FOLDER = Path.of("target", "screens");

    private final ThemeSwitch themes;

    public Snapshots(ThemeSwitch themes) {
        this.themes = themes;
    }

    /// Renders at 1440×900 and 1024×700.
    public void take(String name, Region view) {
        take(name, view, 1440, 900);
        take(name, view, 1024, 700);
    }

    /// Renders at one size and checks that something was drawn.
    public void take(String name, Region view, int width, int height) {
        var root = new StackPane(view);
        var scene = new Scene(root, width, height);
        themes.dress(scene);
        for (Theme theme : Theme.values()) {
            themes.show(theme);
            // Twice: controls make their insides while they are styled for the first time.
            for (int pass = 0; pass < 2; pass++) {
                root.applyCss();
                root.layout();
            }
            var image = image(scene.snapshot(null));
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(distinctColours(image)).as("colours in " + name).isGreaterThan(8);
            write(name + "-" + width + "x" + height + "-" + theme, image);
        }
        root.getChildren().clear();
        themes.show(Theme.LIGHT);
    }

    /// Renders a scene as it is shown now, for screens that draw with the pulse.
    public static void keep(String name, Scene scene) {
        var image = image(scene.snapshot(null));
        assertThat(distinctColours(image)).as("colours in " + name).isGreaterThan(8);
        write(name, image);
    }

    private static BufferedImage image(WritableImage shown) {
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }

    private static long distinctColours(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(
                                0,
                                0,
                                image.getWidth(),
                                image.getHeight(),
                                null,
                                0,
                                image.getWidth()))
                .distinct()
                .count();
    }

    private static void write(String name, BufferedImage image) {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png");
            assertThat(ImageIO.write(image, "png", file.toFile())).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
