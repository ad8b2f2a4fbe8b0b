// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

class FontsTest extends ScreenTest {

    // A control may not be made before the toolkit has started.
    private Label name;

    @Override
    public void start(Stage stage) {
        prepare();
        name = new Label("Meridian Trade");
        Fonts.suitText(name);
        show(stage, new VBox(name));
    }

    @Test
    void theBundledFamiliesAreThere() {
        assertThat(Font.getFamilies())
                .contains("Inter", "Inter Semi Bold", "Inter Tabular", "Droid Sans Fallback");
    }

    @Test
    void everyFigureOfAmountsIsEquallyWide() {
        var font = Font.font("Inter Tabular", 13);
        assertThat(font.getFamily()).isEqualTo("Inter Tabular");
        assertThat("0123456789".chars().mapToObj(c -> width((char) c, font)).distinct()).hasSize(1);
    }

    @Test
    void namesInEastAsianScriptsTakeTheFontThatKnowsThem() {
        assertThat(name.getFont().getFamily()).isEqualTo("Inter");
        onScreen(
                () -> {
                    name.setText("北京贸易有限公司");
                    name.getScene().getRoot().applyCss();
                });
        assertThat(name.getFont().getFamily()).isEqualTo("Droid Sans Fallback");
        assertThat(Fonts.isEastAsian("カナ")).isTrue();
        assertThat(Fonts.isEastAsian("서울")).isTrue();
        assertThat(Fonts.isEastAsian("Müller – Łódź")).isFalse();
    }

    private static double width(char figure, Font font) {
        var text = new Text(String.valueOf(figure).repeat(20));
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
