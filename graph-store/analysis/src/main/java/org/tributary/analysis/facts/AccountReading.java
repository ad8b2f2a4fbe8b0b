// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.CountryNames;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.IdentityBook;
import org.tributary.ledger.casework.IdentityBook.Counting;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitState;
import org.tributary.ledger.screening.ScreenedThing;
import org.tributary.ledger.work.Work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects what the record says of accounts and of who holds them. Used once, on one thread.
final class AccountReading {

    /// What a row says of the account it names, not of the party.
    private static final Set<PartyDetail> OF_THE_ACCOUNT =
            EnumSet.of(PartyDetail.OPENED, PartyDetail.CLOSED, PartyDetail.ROLE);

    /// How accounts known by name only are numbered.
    private static final String NO_BANK = "?";

    /// A hit nobody decided yet counts from this score on.
    private static final double PROBABLE = 0.9;

    private final CountryNames names = new CountryNames();
    private final long[] holder;
    private final AccountKind[] kind;
    private final Codes.Builder banks;
    private final Codes.Builder countries;
    private final Map<PartyDetail, Codes.Builder> ofAccounts = new EnumMap<>(PartyDetail.class);
    private final Map<PartyDetail, Codes.Builder> ofParties = new EnumMap<>(PartyDetail.class);
    private HolderKind[] kindOfParty = new HolderKind[0];

    AccountReading(int accounts) {
        holder = new long[accounts];
        kind = new AccountKind[accounts];
        Arrays.fill(kind, AccountKind.BANK);
        banks = new Codes.Builder(accounts);
        countries = new Codes.Builder(accounts);
    }

    AccountFacts read(CaseReader reader, Work work) {
        reader.scanAccounts(this::account, work);
        reader.scanHolders(this::holds, work);
        reader.scanParties(this::party, work);
        reader.scanPartyRows(this::says, work);
        BitSet listed = listed(reader.screeningHits());
        if (reader.identities().counting() == Counting.AS_ONE) {
            countGroups(reader.identities());
            shareListing(listed);
        }
        return facts().listing(listed);
    }

    /// Accounts of hits that were decided to be true, or not decided yet and most probably
    /// are.
    private BitSet listed(List<ScreeningHit> hits) {
        Set<Long> parties = new HashSet<>();
        BitSet accounts = new BitSet();
        for (ScreeningHit hit : hits) {
            // An exception whose day has passed holds until somebody looks at it again.
            HitState state = hit.state(LocalDate.MIN);
            boolean probable = state.isOpen() && hit.finding().score() >= PROBABLE;
            if (state == HitState.TRUE_MATCH || probable) {
                switch (hit.finding().what()) {
                    case ScreenedThing.OfParty(long party) -> parties.add(party);
                    case ScreenedThing.OfWallet(int account) -> accounts.set(account);
                    case ScreenedThing.OfReference _ -> {}
                }
            }
        }
        for (int account = 0; account < holder.length && !parties.isEmpty(); account++) {
            if (parties.contains(holder[account])) {
                accounts.set(account);
            }
        }
        return accounts;
    }

    /// Members of a group have one holder: the group's first party or, of a group of mere
    /// accounts, one with a number beyond all parties.
    private void countGroups(IdentityBook identities) {
        long next = Math.max(kindOfParty.length, Arrays.stream(holder).max().orElse(0) + 1);
        for (List<IdentityMember> group : identities.groups()) {
            IdentityMember first = group.getFirst();
            boolean hasParty = first.kind() == IdentityMember.Kind.PARTY;
            long one = hasParty ? first.number() : next++;
            for (IdentityMember member : group) {
                switch (member.kind()) {
                    case PARTY -> Arrays.setAll(holder, a -> held(a, member.number(), one));
                    case ACCOUNT -> hold(Math.toIntExact(member.number()), one);
                }
            }
        }
    }

    /// Who counts as one with somebody listed counts as listed, too.
    private void shareListing(BitSet listed) {
        Set<Long> holders = new HashSet<>();
        listed.stream().filter(a -> holder[a] != 0).forEach(a -> holders.add(holder[a]));
        for (int account = 0; account < holder.length && !holders.isEmpty(); account++) {
            if (holders.contains(holder[account])) {
                listed.set(account);
            }
        }
    }

    private long held(int account, long before, long now) {
        return holder[account] == before ? now : holder[account];
    }

    private void hold(int account, long party) {
        if (account < holder.length) {
            holder[account] = party;
        }
    }

    private void account(int ordinal, String institution, String number, AccountKind told) {
        if (ordinal < kind.length) {
            kind[ordinal] = told;
            banks.put(ordinal, institution.equals(NO_BANK) ? "" : institution);
            names.ofAccount(institution, number).ifPresent(c -> countries.put(ordinal, c));
        }
    }

    private void holds(int account, long party) {
        if (account < holder.length && (holder[account] == 0 || party < holder[account])) {
            holder[account] = party;
        }
    }

    private void party(Party party) {
        int number = Math.toIntExact(party.ordinal());
        if (number >= kindOfParty.length) {
            kindOfParty = Arrays.copyOf(kindOfParty, Math.max(number + 1, kindOfParty.length * 2));
        }
        kindOfParty[number] =
                switch (party) {
                    case Person _ -> HolderKind.PERSON;
                    case Organisation _ -> HolderKind.ORGANISATION;
                    case UnnamedParty _ -> HolderKind.UNKNOWN;
                };
    }

    private void says(long party, int[] accounts, Map<PartyDetail, String> details) {
        details.forEach(
                (detail, text) -> {
                    String word = word(detail, text);
                    if (OF_THE_ACCOUNT.contains(detail) && accounts.length > 0) {
                        for (int account : accounts) {
                            tell(ofAccounts, detail, account, word);
                        }
                    } else {
                        tell(ofParties, detail, Math.toIntExact(party), word);
                    }
                });
    }

    private static void tell(
            Map<PartyDetail, Codes.Builder> where, PartyDetail detail, int place, String word) {
        Codes.Builder codes = where.computeIfAbsent(detail, d -> new Codes.Builder(0));
        if (!codes.isTold(place)) {
            codes.put(place, word);
        }
    }

    private String word(PartyDetail detail, String text) {
        return switch (detail) {
            case NATIONALITY, COUNTRY -> names.of(text).orElse("");
            case ADDRESS, EMAIL, DEVICE, IP, IDENTIFICATION -> Wording.identifier(text);
            case PHONE -> Wording.phone(text);
            case BIRTH_DATE,
                    INCORPORATION_DATE,
                    IDENTIFICATION_TYPE,
                    OCCUPATION,
                    INDUSTRY,
                    SEGMENT,
                    RISK,
                    ROLE,
                    OPENED,
                    CLOSED,
                    FIRST_NAME,
                    MIDDLE_NAME,
                    LAST_NAME,
                    SUFFIX,
                    ALIAS,
                    TRADING_NAME,
                    BIRTH_PLACE,
                    GENDER,
                    CITY,
                    STATE,
                    ZIP,
                    ISSUER_COUNTRY,
                    ISSUER_STATE,
                    ISSUED,
                    EXPIRES,
                    SOURCE_OF_FUNDS,
                    RELATIONSHIP,
                    ACCOUNT_KIND,
                    ACCOUNT_CURRENCY ->
                    text.strip();
        };
    }

    private AccountFacts facts() {
        int[] parties = Arrays.stream(holder).mapToInt(Math::toIntExact).toArray();
        Map<PartyDetail, Codes> details = new EnumMap<>(PartyDetail.class);
        ofParties.forEach((detail, codes) -> details.put(detail, codes.build().pick(parties)));
        ofAccounts.forEach(
                (detail, codes) -> details.put(detail, completed(codes, detail, details)));
        Codes holders = details.getOrDefault(PartyDetail.COUNTRY, Codes.NONE);
        return new AccountFacts(
                holder,
                Arrays.stream(parties).mapToObj(this::kindOf).toArray(HolderKind[]::new),
                kind,
                banks.build(),
                completed(countries, holders),
                details);
    }

    private HolderKind kindOf(int party) {
        HolderKind told = party < kindOfParty.length ? kindOfParty[party] : HolderKind.UNKNOWN;
        return told == null ? HolderKind.UNKNOWN : told;
    }

    private Codes completed(
            Codes.Builder own, PartyDetail detail, Map<PartyDetail, Codes> ofHolders) {
        return completed(own, ofHolders.getOrDefault(detail, Codes.NONE));
    }

    /// What accounts tell themselves, and where they tell nothing what is told of their
    /// holders.
    private Codes completed(Codes.Builder own, Codes ofHolders) {
        for (int account = 0; ofHolders.any() && account < holder.length; account++) {
            if (!own.isTold(account)) {
                own.put(account, ofHolders.word(ofHolders.at(account)));
            }
        }
        return own.build();
    }
}
