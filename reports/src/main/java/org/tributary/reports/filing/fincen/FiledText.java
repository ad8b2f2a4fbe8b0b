// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.sheet.VisibleText;

import java.math.RoundingMode;

/// Text and amounts as FinCEN takes them.
public final class FiledText {

    private FiledText() {}

    /// One line: breaks, tabs and runs of blanks become one blank, none stands at either end;
    /// characters nobody sees appear as their codes.
    public static String line(String text) {
        return VisibleText.of(text.replaceAll("[\\s\\u00A0]+", " ").strip());
    }

    /// Whole units of the currency, rounded as the profile's setting `amount.rounding` says: `up`,
    /// `half-up` or `down`.
    ///
    /// @throws IllegalArgumentException if the profile says something else
    public static String whole(Money money, FilingProfile profile) {
        String wanted = profile.setting("amount.rounding").orElse("up");
        RoundingMode rounding =
                switch (wanted) {
                    case "up" -> RoundingMode.CEILING;
                    case "half-up" -> RoundingMode.HALF_UP;
                    case "down" -> RoundingMode.FLOOR;
                    default ->
                            throw new IllegalArgumentException(
                                    "profile %s: amount.rounding is up, half-up or down, not '%s'"
                                            .formatted(profile.key(), wanted));
                };
        return money.decimal().setScale(0, rounding).toPlainString();
    }
}
