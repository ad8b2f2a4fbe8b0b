// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/// The colours of one [Theme], read from the bundled token file. Immutable and thread-safe.
/// Colours are opaque ARGB ints, `0xFFrrggbb`, as `BufferedImage.TYPE_INT_ARGB` has them.
public final class ThemeTokens {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private final Theme theme;
    private final Map<Token, Integer> colours;

    private ThemeTokens(Theme theme, Map<Token, Integer> colours) {
        this.theme = theme;
        this.colours = new EnumMap<>(colours);
    }

    /// The tokens of a theme as they ship with the product.
    ///
    /// @throws IllegalStateException if the token file lacks a token or names an unknown one
    public static ThemeTokens of(Theme theme) {
        var written = written();
        var colours = new EnumMap<Token, Integer>(Token.class);
        for (Token token : Token.values()) {
            colours.put(token, parse(token, written.getProperty(token.key(), ""), theme));
        }
        if (written.size() != colours.size()) {
            throw new IllegalStateException(
                    "tokens.properties has "
                            + written.size()
                            + " names and Token has "
                            + colours.size()
                            + ". Give every name a constant in Token.");
        }
        return new ThemeTokens(theme, colours);
    }

    /// Which theme these colours belong to.
    public Theme theme() {
        return theme;
    }

    /// The colour of a token as an opaque ARGB int.
    public int argb(Token token) {
        return colours.getOrDefault(token, 0);
    }

    /// The eight colours of the colour-blind-safe set as opaque ARGB ints.
    public List<Integer> series() {
        return Token.SERIES.stream().map(this::argb).toList();
    }

    /// The colours of some tokens as opaque ARGB ints.
    public List<Integer> argb(List<Token> tokens) {
        return tokens.stream().map(this::argb).toList();
    }

    /// The colour of a token as stylesheets and SVG write it, such as `#0a6583`.
    public String hex(Token token) {
        return String.format(Locale.ROOT, "#%06x", argb(token) & 0xFFFFFF);
    }

    /// A stylesheet that gives every token its colour on the root of a scene.
    public String stylesheet() {
        var css = new StringBuilder(".root {\n");
        for (Token token : Token.values()) {
            css.append("  ").append(token.cssName()).append(": ").append(hex(token)).append(";\n");
        }
        return css.append("}\n").toString();
    }

    private static Properties written() {
        var written = new Properties();
        try (InputStream in = ThemeTokens.class.getResourceAsStream("tokens.properties")) {
            if (in == null) {
                throw new IllegalStateException("tokens.properties is missing from the program.");
            }
            written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    private static int parse(Token token, String pair, Theme theme) {
        String[] both = pair.strip().split("\\s+");
        String colour = theme == Theme.LIGHT ? both[0] : both[both.length - 1];
        if (both.length != 2 || !COLOUR.matcher(colour).matches()) {
            throw new IllegalStateException(
                    "tokens.properties, "
                            + token.key()
                            + ": '"
                            + pair
                            + "' is not two colours. Write: light dark, each as #rrggbb.");
        }
        return 0xFF000000 | Integer.parseInt(colour.substring(1), 16);
    }
}
