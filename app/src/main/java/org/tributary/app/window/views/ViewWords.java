// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import org.tributary.app.explore.Exploration;
import org.tributary.app.export.FactLines;
import org.tributary.app.picture.PictureState;
import org.tributary.app.views.MoneyUnit;
import org.tributary.app.views.Scope;
import org.tributary.app.views.ViewedMoney;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.money.CurrencyTotals;

import java.util.ArrayList;
import java.util.List;

/// What all views say.
///
/// @param texts gives words
/// @param exploration tells how amounts and days are written
record ViewWords(Texts texts, Exploration exploration) {

    /// What a picture hides and by what, a sentence each; nothing if it hides nothing.
    List<String> hidden(PictureState picture) {
        return picture.hidden().isNothing() && picture.lens().filter().isNone()
                ? List.of()
                : new FactLines(texts::of, exploration.amounts(), exploration.zone())
                        .hidden(picture);
    }

    String unit(MoneyUnit unit) {
        return switch (unit) {
            case MoneyUnit.Paid(String code) -> code;
            case MoneyUnit.Converted converted -> texts.of("views.converted", converted.code());
        };
    }

    String scope(Scope scope) {
        return texts.of(
                switch (scope) {
                    case AROUND -> "views.scope.around";
                    case AMONG -> "views.scope.among";
                    case ALL -> "views.scope.all";
                });
    }

    /// What is not shown because it was paid in another currency; nothing if all is shown.
    List<String> outside(ViewedMoney money, MoneyUnit unit) {
        List<String> said = new ArrayList<>();
        CurrencyTotals others = money.outside(unit);
        if (!others.isEmpty()) {
            said.add(
                    texts.of(
                            "views.otherCurrencies",
                            others.count(),
                            String.join(" · ", exploration.amounts().lines(others))));
        }
        return said;
    }
}
