// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws pictures of four sizes on two screens in both themes, keeps them under `target/screens`
/// to be looked at, and checks what can be checked without eyes.
class SampleScreensTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final PictureFonts FONTS = PictureFonts.bundled();

    @ParameterizedTest
    @CsvSource({
        "5, 1440, 900", "5, 1024, 700", "30, 1440, 900", "30, 1024, 700",
        "300, 1440, 900", "300, 1024, 700", "2000, 1440, 900", "2000, 1024, 700"
    })
    void noLabelCoversAnother(int accounts, int width, int height) throws IOException {
        Scene scene = Scene.of(picture(accounts));
        for (Theme theme : Theme.values()) {
            var raster =
                    new PictureRaster(
                            FONTS, PictureColours.of(ThemeTokens.of(theme)), SamplePictures.LEGEND);
            Camera camera = raster.fit(scene, Camera.of(width, height, 1));
            Files.createDirectories(SCREENS);
            Files.write(
                    SCREENS.resolve(
                            "picture-%d-%dx%d-%s.png"
                                    .formatted(
                                            accounts,
                                            width,
                                            height,
                                            theme.name().toLowerCase(Locale.ROOT))),
                    PicturePng.write(scene, camera, raster));
            var image = PictureRaster.imageFor(camera);
            assertApart(
                    raster.draw(scene, camera, Highlight.NONE, Quality.RESTING, image),
                    new Rectangle(width, height));
        }
    }

    static PictureState picture(int accounts) {
        var samples = new SamplePictures(20_261_121);
        return switch (accounts) {
            case 5 -> samples.five();
            case 30 -> samples.thirty();
            default -> samples.crowd(accounts, accounts * 3 / 2);
        };
    }

    static void assertApart(Frame frame, Rectangle view) {
        List<Rectangle> boxes = new ArrayList<>();
        frame.nodeLabels().forEach(label -> boxes.add(label.box()));
        frame.edgeLabels().forEach(label -> boxes.add(label.box()));
        boxes.add(frame.legend());
        assertThat(boxes).hasSizeGreaterThan(1);
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(view.contains(boxes.get(i))).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }
}
