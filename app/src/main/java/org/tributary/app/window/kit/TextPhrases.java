// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import org.tributary.app.drawing.PicturePhrases;
import org.tributary.app.drawing.Role;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The words of the picture in the window's language.
public final class TextPhrases {

    private TextPhrases() {}

    /// The words as these texts have them.
    public static PicturePhrases of(Texts texts) {
        Map<Role, String> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, texts.of("picture.role." + role.name().toLowerCase(Locale.ROOT)));
        }
        return new PicturePhrases(
                texts.of("picture.more"),
                texts.of("picture.bank"),
                texts.of("picture.accounts"),
                texts.of("picture.community"),
                texts.of("picture.net"),
                texts.of("picture.otherCurrency"),
                texts.of("picture.otherCurrencies"),
                roles,
                texts.of("picture.unknown"),
                texts.of("picture.went-out"),
                texts.of("picture.stayed"),
                texts.of("picture.low-risk"),
                texts.of("picture.severe-risk"));
    }
}
