// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.quality;

import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.transfer.Transfer;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Collects what is odd about rows. Not thread-safe.
final class OddRows {

    private static final int EXAMPLES = 20;
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration FAR = Duration.ofDays(30);
    private static final Pattern COUNTED_AWAY = Pattern.compile("[0-9][.,][0-9]+[eE]\\+[0-9]+");

    /// What is looked for.
    private enum Oddity {
        ZERO_AMOUNT("The amount is zero."),
        TO_ITSELF("Payer and receiver are the same account."),
        IN_THE_FUTURE("The time is in the future."),
        LONG_AGO("The time is before 1990."),
        DATE_ONLY("The time is midnight: the file gives a date only, or nearly so."),
        TWO_AMOUNTS("Another amount arrived than was paid, in the same currency."),
        VALUE_DATE_FAR("The value date is more than 30 days from the time."),
        NAMED_ONLY("The other side has no account number; it is known by name at most."),
        COUNTED_AWAY("An account number looks as if a spreadsheet had counted with it.");

        private final String sentence;

        Oddity(String sentence) {
            this.sentence = sentence;
        }
    }

    private static final String UNNUMBERED = "?";

    private final Instant now;
    private final Map<Oddity, Seen> seen = new EnumMap<>(Oddity.class);

    OddRows(Instant now) {
        this.now = now;
    }

    void look(Transfer transfer) {
        note(Oddity.ZERO_AMOUNT, transfer.paid().signum() == 0, transfer);
        note(Oddity.TO_ITSELF, transfer.fromOrdinal() == transfer.toOrdinal(), transfer);
        note(Oddity.IN_THE_FUTURE, transfer.at().isAfter(now), transfer);
        note(Oddity.LONG_AGO, transfer.at().isBefore(LONG_AGO), transfer);
        note(
                Oddity.DATE_ONLY,
                transfer.at().equals(transfer.at().truncatedTo(ChronoUnit.DAYS)),
                transfer);
        note(
                Oddity.TWO_AMOUNTS,
                transfer.paid().currency().equals(transfer.received().currency())
                        && !transfer.paid().equals(transfer.received()),
                transfer);
        note(Oddity.VALUE_DATE_FAR, isFar(transfer), transfer);
        boolean unnumbered =
                transfer.from().institution().equals(UNNUMBERED)
                        || transfer.to().institution().equals(UNNUMBERED);
        note(Oddity.NAMED_ONLY, unnumbered, transfer);
        note(
                Oddity.COUNTED_AWAY,
                COUNTED_AWAY.matcher(transfer.from().number()).matches()
                        || COUNTED_AWAY.matcher(transfer.to().number()).matches(),
                transfer);
    }

    private static boolean isFar(Transfer transfer) {
        String date = transfer.details().getOrDefault(Detail.VALUE_DATE, "");
        if (date.isEmpty()) {
            return false;
        }
        try {
            Instant value = LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
            return Duration.between(value, transfer.at()).abs().compareTo(FAR) > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void note(Oddity oddity, boolean found, Transfer transfer) {
        if (found) {
            Seen so = seen.computeIfAbsent(oddity, o -> new Seen());
            so.count++;
            if (so.examples.size() < EXAMPLES) {
                so.examples.add(transfer.source().citation());
            }
        }
    }

    /// What was found, the most frequent first.
    List<Finding> findings() {
        return seen.entrySet().stream()
                .map(
                        e ->
                                new Finding(
                                        e.getKey()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                        e.getKey().sentence,
                                        e.getValue().count,
                                        e.getValue().examples))
                .sorted(Comparator.comparingLong(Finding::count).reversed())
                .toList();
    }

    /// Rows of one oddity.
    private static final class Seen {
        private long count;
        private final List<String> examples = new ArrayList<>();
    }
}
