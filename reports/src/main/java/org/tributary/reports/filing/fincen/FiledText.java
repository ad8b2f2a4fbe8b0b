// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.ledger.money.Money;
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

    /// Whole units of the currency, rounded up, as the form wants amounts.
    public static String whole(Money money) {
        return money.decimal().setScale(0, RoundingMode.CEILING).toPlainString();
    }
}
