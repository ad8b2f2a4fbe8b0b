// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.Hidden;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in sentences what a picture does not show: for the banner above it and for everything that
/// leaves the program. Immutable.
///
/// @param words gives sentences
/// @param amounts how amounts are written
/// @param zone in which days are told
public record Remarks(Words words, AmountText amounts, ZoneId zone) {

    /// Gives the words of a key with their arguments filled in.
    @FunctionalInterface
    public interface Words {
        String of(String key, Object... arguments);
    }

    /// One sentence each for the filter, for what was hidden by hand and for what is folded; none
    /// if all is shown.
    public List<String> of(PictureState state) {
        List<String> lines = new ArrayList<>();
        if (!state.lens().filter().isNone()) {
            lines.add(
                    words.of(
                            "remarks.filter",
                            conditions(state.lens().filter()),
                            hidden(state.hidden().byFilter())));
        }
        if (!state.withheld().isEmpty()) {
            lines.add(words.of("remarks.withheld", hidden(state.hidden().byHand())));
        }
        if (!state.groups().isEmpty()) {
            int accounts = state.groups().values().stream().mapToInt(g -> g.members().size()).sum();
            lines.add(words.of("remarks.folded", accounts, state.groups().size()));
        }
        stacked(state).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> stacked(PictureState state) {
        int stacks = 0;
        int accounts = 0;
        for (PlacedNode node : state.nodes().values()) {
            if (node.key().isRest()) {
                stacks++;
                accounts += node.node().held();
            }
        }
        return stacks == 0
                ? Optional.empty()
                : Optional.of(words.of("remarks.stacked", accounts, stacks));
    }

    private String hidden(Hidden.Part part) {
        return part.transfers() == 0
                ? words.of("remarks.nothing")
                : words.of("remarks.hidden", part.transfers(), String.join(" · ", part.totals()));
    }

    private String conditions(TransferFilter filter) {
        List<String> all = new ArrayList<>();
        if (!filter.period().equals(Period.ALWAYS)) {
            all.add(period(filter.period()));
        }
        range(filter.amount()).ifPresent(all::add);
        if (!filter.currencies().isEmpty()) {
            all.add(list(filter.currencies()));
        }
        if (!filter.channels().isEmpty()) {
            all.add(list(filter.channels()));
        }
        if (!filter.countries().isEmpty()) {
            all.add(
                    list(
                            filter.countries().stream()
                                    .map(c -> c.isEmpty() ? words.of("remarks.unknown") : c)
                                    .toList()));
        }
        if (filter.towards() != Towards.ANYWHERE) {
            all.add(
                    words.of(
                            filter.towards() == Towards.INTO_SUBJECTS
                                    ? "remarks.into"
                                    : "remarks.out"));
        }
        return String.join(" · ", all);
    }

    private static String list(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private String period(Period period) {
        boolean begins = period.fromMillis() > Long.MIN_VALUE;
        boolean ends = period.toMillis() < Long.MAX_VALUE;
        String first = begins ? day(period.fromMillis()) : "";
        // The end is exclusive; the day that is told is the last one that counts.
        String last = ends ? day(period.toMillis() - 1) : "";
        if (begins && ends) {
            return first.equals(last) ? first : words.of("remarks.period", first, last);
        }
        return begins ? words.of("remarks.from", first) : words.of("remarks.until", last);
    }

    private String day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone).toString();
    }

    private Optional<String> range(AmountRange range) {
        Optional<String> least = range.least().map(amounts::number);
        Optional<String> most = range.most().map(amounts::number);
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(words.of("remarks.amount", least.get(), most.get()));
        }
        return least.map(bound -> words.of("remarks.at-least", bound))
                .or(() -> most.map(bound -> words.of("remarks.at-most", bound)));
    }
}
