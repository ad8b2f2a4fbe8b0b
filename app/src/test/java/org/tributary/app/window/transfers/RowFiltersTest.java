// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.listing.RowFilter;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.flow.Period;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

class RowFiltersTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final TransfersModel model = new TransfersModel();
    private int changes;
    private final RowFilters filters =
            new RowFilters(model, new Texts(Locale.ENGLISH), BERLIN, () -> changes++);

    private List<String> chips() {
        return model.chips().stream().map(TransfersModel.Chip::words).toList();
    }

    @Test
    void daysAreThoseOfTheCaseAndBothIncluded() {
        assertThat(filters.between(TransferColumn.TIME, "2026-03-29", "2026-03-29")).isEmpty();

        assertThat(filters.filter().coded().period())
                .isEqualTo(
                        Period.between(
                                Instant.parse("2026-03-28T23:00:00Z"),
                                Instant.parse("2026-03-29T22:00:00Z")));
        assertThat(chips()).containsExactly("2026-03-29");
        assertThat(filters.typed(TransferColumn.TIME)).containsExactly("2026-03-29", "2026-03-29");
        assertThat(filters.between(TransferColumn.TIME, "2026-03-29", " ")).isEmpty();
        assertThat(chips()).containsExactly("2026-03-29 – …");
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsSaidAndChangesNothing() {
        assertThat(filters.between(TransferColumn.TIME, "29.3.2026", ""))
                .contains("“29.3.2026” is not a day. Write it as 2026-03-01.");
        assertThat(filters.between(TransferColumn.PAID, "1.234,5", ""))
                .contains(
                        "“1.234,5” is not an amount. Write digits with a decimal point, such as"
                                + " 9500.00.");
        assertThat(filters.between(TransferColumn.PAID, "2", "1"))
                .contains("The end is before the beginning. Exchange the two.");
        assertThat(filters.between(TransferColumn.TIME, "2026-03-02", "2026-03-01")).isPresent();
        assertThat(changes).isZero();
        assertThat(filters.filter()).isEqualTo(RowFilter.NONE);
    }

    @Test
    void amountsMayBeGroupedByBlanks() {
        assertThat(filters.between(TransferColumn.PAID, "9 500.00", "9 999.99")).isEmpty();

        assertThat(chips()).containsExactly("9500.00 – 9999.99");
    }

    @Test
    void fewValuesAreNamedAndManyAreCounted() {
        filters.choose(
                TransferColumn.CHANNEL,
                List.of(
                        new ColumnChoices.Choice("Wire", "Wire", 4),
                        new ColumnChoices.Choice("Cash", "Cash", 2)));
        filters.choose(
                TransferColumn.FROM,
                IntStream.range(0, 4)
                        .mapToObj(i -> new ColumnChoices.Choice("" + i, "01:" + i, 1))
                        .toList());

        assertThat(chips()).containsExactly("Wire, Cash", "4 values");
        assertThat(filters.chosen(TransferColumn.FROM)).isEqualTo(Set.of("0", "1", "2", "3"));
        assertThat(filters.without(TransferColumn.CHANNEL).coded().channels()).isEmpty();
        filters.clear(TransferColumn.CHANNEL);
        assertThat(chips()).containsExactly("4 values");
        filters.clear();
        assertThat(filters.filter()).isEqualTo(RowFilter.NONE);
        assertThat(chips()).isEmpty();
    }

    @Test
    void aConditionMadeAnewTakesThePlaceOfTheOld() {
        filters.containing(TransferColumn.REFERENCE, "rent");
        filters.containing(TransferColumn.REFERENCE, "Rent ");
        assertThat(changes).isEqualTo(1);
        filters.containing(TransferColumn.REFERENCE, "wage");

        assertThat(chips()).containsExactly("“wage”");
    }
}
