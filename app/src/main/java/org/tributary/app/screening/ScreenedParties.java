// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.importers.watchlist.read.BirthWords;
import org.tributary.importers.watchlist.read.CountryWords;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.screening.ScreenedThing.OfParty;
import org.tributary.ledger.screening.ScreenedThing.OfWallet;
import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers the parties and wallets of a case with whatever files say of them: holders of
/// accounts, customers, and counterparties known by name only. Left out is whom only imports
/// speak of that were taken back. Belongs to one reading.
final class ScreenedParties {

    /// Shorter numbers are no wallet addresses.
    private static final int SHORTEST_ADDRESS = 25;

    private final CaseReader reader;
    private final Work work;
    private final BitSet used = new BitSet();
    private final Set<Long> known = new HashSet<>();
    private final Map<Long, Map<PartyDetail, Set<String>>> said = new HashMap<>();
    private final Map<Long, String> enteredBirths = new HashMap<>();

    ScreenedParties(CaseReader reader, Work work) {
        this.reader = reader;
        this.work = work;
    }

    List<Screened> gather() {
        reader.scan(
                (id, from, to, at, paid, paidCode, received, receivedCode, channel) -> {
                    used.set(from);
                    used.set(to);
                },
                work);
        reader.scanHolders(
                (account, party) -> {
                    if (used.get(account)) {
                        known.add(party);
                    }
                },
                work);
        reader.scanPartyRows(this::says, work);
        reader.entryRows().stream()
                .filter(row -> row.standing() && !row.detail(PartyDetail.BIRTH_DATE).isEmpty())
                .forEach(row -> enteredBirths.put(row.party(), row.detail(PartyDetail.BIRTH_DATE)));
        List<Screened> all = new ArrayList<>();
        reader.scanParties(
                party -> {
                    if (known.contains(party.ordinal()) && !party.name().isBlank()) {
                        OfParty what = new OfParty(party.ordinal());
                        names(party)
                                .forEach(name -> all.add(new Screened(what, named(party, name))));
                    }
                },
                work);
        reader.scanAccounts(
                (ordinal, institution, number, kind) -> {
                    if (used.get(ordinal) && isWallet(institution, number, kind)) {
                        all.add(
                                new Screened(
                                        new OfWallet(ordinal),
                                        ScreenedName.of(number, NameKind.UNKNOWN)));
                    }
                },
                work);
        return all;
    }

    /// Chain exports say that an account is a wallet; other files may hold addresses all the
    /// same.
    private static boolean isWallet(String institution, String number, AccountKind kind) {
        return kind == AccountKind.WALLET
                || (institution.isEmpty()
                        && number.length() >= SHORTEST_ADDRESS
                        && number.chars().allMatch(Character::isLetterOrDigit)
                        && number.chars().anyMatch(Character::isLetter)
                        && number.chars().anyMatch(Character::isDigit));
    }

    private void says(long party, int[] accounts, Map<PartyDetail, String> details) {
        known.add(party);
        Map<PartyDetail, Set<String>> all =
                said.computeIfAbsent(party, _ -> new EnumMap<>(PartyDetail.class));
        details.forEach(
                (detail, value) ->
                        all.computeIfAbsent(detail, _ -> new LinkedHashSet<>()).add(value));
    }

    /// What it is called, and what else somebody entered that it is called.
    private Set<String> names(Party party) {
        Set<String> names = new LinkedHashSet<>(Set.of(party.name()));
        Map<PartyDetail, Set<String>> of = said.getOrDefault(party.ordinal(), Map.of());
        names.addAll(of.getOrDefault(PartyDetail.ALIAS, Set.of()));
        names.addAll(of.getOrDefault(PartyDetail.TRADING_NAME, Set.of()));
        return names;
    }

    private ScreenedName named(Party party, String name) {
        Map<PartyDetail, Set<String>> of = said.getOrDefault(party.ordinal(), Map.of());
        List<String> countries = new ArrayList<>();
        for (PartyDetail detail : List.of(PartyDetail.NATIONALITY, PartyDetail.COUNTRY)) {
            of.getOrDefault(detail, Set.of())
                    .forEach(country -> countries.add(CountryWords.code(country)));
        }
        return new ScreenedName(
                name,
                kind(party),
                birth(party, of.getOrDefault(PartyDetail.BIRTH_DATE, Set.of())),
                countries.stream().filter(c -> !c.isEmpty()).distinct().toList(),
                List.copyOf(of.getOrDefault(PartyDetail.IDENTIFICATION, Set.of())),
                List.copyOf(of.getOrDefault(PartyDetail.ADDRESS, Set.of())));
    }

    /// What an investigator entered stands above files. Where these contradict one another, none
    /// of their dates speaks for or against anybody.
    private Optional<BirthDate> birth(Party party, Set<String> told) {
        String entered = enteredBirths.get(party.ordinal());
        if (entered != null) {
            return BirthWords.read(entered);
        }
        return told.size() == 1 ? BirthWords.read(told.iterator().next()) : Optional.empty();
    }

    /// A name without a legal form is a person's only by assumption, so nothing is held
    /// against a company's name that is told without one.
    private static NameKind kind(Party party) {
        return switch (party) {
            case Organisation _ -> NameKind.ORGANISATION;
            case Person _, UnnamedParty _ -> NameKind.UNKNOWN;
        };
    }
}
