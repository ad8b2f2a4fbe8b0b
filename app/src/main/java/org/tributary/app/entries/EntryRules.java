// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import org.tributary.app.entries.EntryFault.Reason;
import org.tributary.ledger.account.CountryNames;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.money.Currencies;
import org.tributary.reports.filing.FilingSubject.Gender;
import org.tributary.reports.filing.FilingSubject.Relationship;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an entry has to hold to be of use: days are days, countries are countries, and
/// something is said at all.
///
/// @param today no birth, document or handover is of a later day
public record EntryRules(LocalDate today) {

    private static final CountryNames COUNTRIES = new CountryNames();
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    /// Everything that is wrong, in the order of the fields.
    public List<EntryFault> faults(HandEntry entry, String source) {
        List<EntryFault> faults = new ArrayList<>();
        switch (entry) {
            case HandEntry.OfParty said -> party(said, faults);
            case HandEntry.Handover handover -> handover(handover, faults);
        }
        if (source.isBlank()) {
            faults.add(new EntryFault("source", Reason.MISSING, ""));
        }
        return faults;
    }

    private void party(HandEntry.OfParty said, List<EntryFault> faults) {
        boolean isNew = said.party().isEmpty() && said.accounts().isEmpty();
        if (isNew && said.name().isEmpty()) {
            faults.add(new EntryFault("name", Reason.MISSING, ""));
        } else if (said.details().isEmpty() && said.name().isEmpty() && said.accounts().isEmpty()) {
            faults.add(new EntryFault("name", Reason.NOTHING_SAID, ""));
        }
        if (said.kind() != PartyRow.Kind.UNSAID && said.name().isEmpty()) {
            faults.add(new EntryFault("name", Reason.MISSING, ""));
        }
        said.details().forEach((detail, value) -> fault(detail, value).ifPresent(faults::add));
        if (said.details().containsKey(PartyDetail.IDENTIFICATION_TYPE)
                && !said.details().containsKey(PartyDetail.IDENTIFICATION)) {
            faults.add(new EntryFault(PartyDetail.IDENTIFICATION.key(), Reason.MISSING, ""));
        }
    }

    private void handover(HandEntry.Handover handover, List<EntryFault> faults) {
        if (handover.from().equals(handover.to())) {
            faults.add(new EntryFault("to", Reason.THE_SAME, ""));
        }
        if (handover.amount().minor().signum() <= 0) {
            faults.add(new EntryFault("amount", Reason.NO_AMOUNT, handover.amount().plain()));
        }
        if (handover.day().isAfter(today)) {
            faults.add(new EntryFault("day", Reason.TO_COME, handover.day().toString()));
        }
    }

    /// What is wrong with one value.
    public Optional<EntryFault> fault(PartyDetail detail, String value) {
        Optional<Reason> reason =
                switch (detail) {
                    case BIRTH_DATE -> day(partial(value));
                    case INCORPORATION_DATE, ISSUED, OPENED, CLOSED -> day(value);
                    case EXPIRES -> day(value).filter(r -> r == Reason.NO_DAY);
                    case NATIONALITY, COUNTRY, ISSUER_COUNTRY ->
                            COUNTRIES.of(value).filter(ISO::contains).isPresent()
                                    ? Optional.empty()
                                    : Optional.of(Reason.NO_COUNTRY);
                    case EMAIL -> unless(value.matches("[^@\\s]+@[^@\\s]+"), Reason.NO_EMAIL);
                    case PHONE -> unless(value.matches(".*[0-9].*[0-9].*"), Reason.NO_PHONE);
                    case GENDER -> unless(is(value, Gender.values()), Reason.NO_SEX);
                    case RELATIONSHIP ->
                            unless(
                                    Arrays.stream(value.split("[ ,;]+"))
                                            .allMatch(w -> is(w, Relationship.values())),
                                    Reason.NO_RELATIONSHIP);
                    case ACCOUNT_CURRENCY ->
                            unless(
                                    Currencies.shipped().find(value).isPresent(),
                                    Reason.NO_CURRENCY);
                    case ADDRESS,
                            IDENTIFICATION,
                            IDENTIFICATION_TYPE,
                            OCCUPATION,
                            INDUSTRY,
                            SEGMENT,
                            RISK,
                            DEVICE,
                            IP,
                            ROLE,
                            FIRST_NAME,
                            MIDDLE_NAME,
                            LAST_NAME,
                            SUFFIX,
                            ALIAS,
                            TRADING_NAME,
                            BIRTH_PLACE,
                            CITY,
                            STATE,
                            ZIP,
                            ISSUER_STATE,
                            SOURCE_OF_FUNDS,
                            ACCOUNT_KIND ->
                            Optional.empty();
                };
        return reason.map(r -> new EntryFault(detail.key(), r, value));
    }

    /// A year, or a year and a month, is a birth date as documents give it.
    private static String partial(String value) {
        if (value.matches("[0-9]{4}")) {
            return value + "-01-01";
        }
        return value.matches("[0-9]{4}-[0-9]{2}") ? value + "-01" : value;
    }

    private Optional<Reason> day(String value) {
        try {
            return LocalDate.parse(value).isAfter(today)
                    ? Optional.of(Reason.TO_COME)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(Reason.NO_DAY);
        }
    }

    private static Optional<Reason> unless(boolean holds, Reason reason) {
        return holds ? Optional.empty() : Optional.of(reason);
    }

    private static boolean is(String value, Enum<?>[] words) {
        return Arrays.stream(words).anyMatch(w -> w.name().equalsIgnoreCase(value));
    }

    /// Values as they are kept: countries by their codes, words in capitals.
    static Map<PartyDetail, String> normal(Map<PartyDetail, String> details) {
        Map<PartyDetail, String> normal = new java.util.EnumMap<>(PartyDetail.class);
        details.forEach(
                (detail, value) ->
                        normal.put(
                                detail,
                                switch (detail) {
                                    case NATIONALITY, COUNTRY, ISSUER_COUNTRY ->
                                            COUNTRIES.of(value).orElse(value);
                                    case GENDER, RELATIONSHIP -> value.toUpperCase(Locale.ROOT);
                                    default -> value;
                                }));
        return normal;
    }
}
