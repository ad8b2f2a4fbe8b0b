// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import org.tributary.app.subject.Figure;
import org.tributary.app.subject.Legs;
import org.tributary.app.subject.Scope;
import org.tributary.app.subject.Side;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.Transfer;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes what the page says of accounts, amounts, times and rows.
///
/// @param texts gives words
/// @param amounts how amounts are written
/// @param zone in which times are shown
record SubjectText(Texts texts, AmountText amounts, ZoneId zone) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /// An account by its holder, if one is known, and its number.
    String name(Account account) {
        Optional<String> holder = holder(account);
        String key = account.id().key();
        boolean numbered = account.kind() != AccountKind.COUNTERPARTY;
        return holder.map(name -> numbered ? texts.of("subjectPage.account.held", name, key) : name)
                .orElse(key);
    }

    static Optional<String> holder(Account account) {
        return account.holders().stream()
                .map(Party::name)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /// What the page is about, in a choice of such.
    String scope(Scope scope, Map<Integer, Account> accounts) {
        if (scope.party().isPresent()) {
            String party = scope.party().get().name();
            return texts.of(
                    "subjectPage.scope.party",
                    party.isEmpty() ? texts.of("subjectPage.unnamed") : party,
                    scope.accounts().size());
        }
        if (scope.accounts().size() > 1) {
            return texts.of("subjectPage.scope.several", scope.accounts().size());
        }
        return Optional.ofNullable(accounts.get(scope.accounts().getFirst()))
                .map(account -> texts.of("subjectPage.scope.account", account.id().key()))
                .orElse("");
    }

    /// An amount with its currency and, where it is negative, a minus.
    String signed(Money money) {
        return money.signum() < 0 ? "−" + amounts.of(money.negated()) : amounts.of(money);
    }

    /// The same without the currency.
    String signedDigits(Money money) {
        return money.signum() < 0 ? "−" + amounts.digits(money.negated()) : amounts.digits(money);
    }

    /// A sum and how many it is of.
    String figure(Figure figure) {
        return texts.of("subjectPage.figure", amounts.of(figure.sum()), figure.count());
    }

    String count(long count) {
        return texts.of("subjectPage.transactions", count);
    }

    /// A number of major units for an axis: `1.2M`.
    String compact(double units) {
        NumberFormat format =
                NumberFormat.getCompactNumberInstance(texts.locale(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(units).replace('-', '−');
    }

    String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getPercentInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /// A number as the user's language writes it.
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale())
                + " "
                + month.getYear();
    }

    String weekday(int weekday) {
        return DayOfWeek.of(weekday + 1).getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
    }

    String fullWeekday(int weekday) {
        return DayOfWeek.of(weekday + 1).getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
    }

    /// A country by its code, or as the source writes it.
    String country(String code) {
        if (code.isEmpty()) {
            return texts.of("subjectPage.country.unknown");
        }
        return code.length() == 2
                ? texts.of(
                        "subjectPage.country",
                        Locale.of("", code).getDisplayCountry(texts.locale()),
                        code)
                : code;
    }

    String channel(String channel) {
        return channel.isEmpty() ? texts.of("subjectPage.channel.none") : channel;
    }

    /// The zone in which times are shown.
    String zoneName() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /// Most sources know no seconds; then none are shown.
    String time(Instant at) {
        return (at.getEpochSecond() % 60 == 0 ? MINUTE : SECOND).withZone(zone).format(at);
    }

    String way(Side side) {
        return texts.of("subjectPage.way." + side.name().toLowerCase(Locale.ROOT));
    }

    /// The account on the other side; of own transfers, the one money went to.
    String other(Side side, Transfer transfer) {
        return side == Side.IN ? transfer.from().key() : transfer.to().key();
    }

    /// The subject's own account.
    String own(Side side, Transfer transfer) {
        return side == Side.IN ? transfer.to().key() : transfer.from().key();
    }

    List<String> rowHeaders() {
        return Stream.of(
                        "time",
                        "way",
                        "own",
                        "other",
                        "amount",
                        "currency",
                        "channel",
                        "reference",
                        "source")
                .map(id -> texts.of("subjectPage.column." + id))
                .toList();
    }

    /// A row for a spreadsheet, in the order of [#rowHeaders].
    List<String> rowCells(Legs legs, int leg, Transfer transfer) {
        Side side = legs.side(leg);
        return List.of(
                SECOND.withZone(zone).format(transfer.at()),
                way(side),
                own(side, transfer),
                other(side, transfer),
                legs.amount(leg).plain(),
                legs.currency().code(),
                transfer.channel(),
                transfer.reference(),
                Stream.concat(Stream.of(transfer.source()), transfer.alsoFrom().stream())
                        .map(Provenance::citation)
                        .collect(Collectors.joining("; ")));
    }

    String copied(int copied, int all) {
        return copied < all
                ? texts.of("subjectPage.copiedFirst", copied, all)
                : texts.of("subjectPage.copied", copied);
    }
}
