// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.Period;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Says the conditions of a filter. Immutable and thread-safe.
///
/// @param words words, dates and amounts
record FilterText(FactLines words) {

    /// Every condition there is, in one line.
    String of(TransferFilter filter) {
        List<String> conditions = new ArrayList<>();
        period(filter.period(), conditions);
        filter.amount()
                .least()
                .ifPresent(least -> add("export.filter.least", least.toPlainString(), conditions));
        filter.amount()
                .most()
                .ifPresent(most -> add("export.filter.most", most.toPlainString(), conditions));
        set("export.filter.currencies", filter.currencies(), conditions);
        set("export.filter.channels", filter.channels(), conditions);
        set("export.filter.countries", filter.countries(), conditions);
        switch (filter.towards()) {
            case ANYWHERE -> {}
            case INTO_SUBJECTS -> conditions.add(words.phrases().of("export.filter.into"));
            case OUT_OF_SUBJECTS -> conditions.add(words.phrases().of("export.filter.outOf"));
        }
        return String.join("; ", conditions);
    }

    private void period(Period period, List<String> conditions) {
        if (period.fromMillis() > Period.ALWAYS.fromMillis()) {
            Instant from = Instant.ofEpochMilli(period.fromMillis());
            add("export.filter.from", words.date(from), conditions);
        }
        if (period.toMillis() < Period.ALWAYS.toMillis()) {
            // The end is exclusive; people name the last day that is in.
            Instant last = Instant.ofEpochMilli(period.toMillis() - 1);
            add("export.filter.until", words.date(last), conditions);
        }
    }

    private void set(String key, Set<String> values, List<String> conditions) {
        if (!values.isEmpty()) {
            List<String> shown =
                    values.stream()
                            .sorted()
                            .map(v -> v.isEmpty() ? words.phrases().of("export.unknown") : v)
                            .toList();
            add(key, String.join(", ", shown), conditions);
        }
    }

    private void add(String key, String value, List<String> conditions) {
        conditions.add(words.phrases().of(key, value));
    }
}
