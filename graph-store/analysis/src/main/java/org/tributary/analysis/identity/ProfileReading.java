// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.analysis.names.NameKind;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Reads what a case knows of its parties, and of accounts nobody is known to hold. Used once,
/// on one thread, inside a reading of the record.
public final class ProfileReading {

    /// Who deals with more than that has no dealings that tell who it is.
    private static final int MOST_DEALINGS = 2_000;

    private final CaseLedger ledger;
    private final FlowGraph graph;
    private final Map<Long, Drawn> parties = new TreeMap<>();
    private final Map<Integer, List<Drawn>> holders = new HashMap<>();
    private final List<Drawn> drawn = new ArrayList<>();

    /// What is gathered of one.
    private static final class Drawn {

        private final IdentityMember member;
        private final String name;
        private final NameKind kind;
        private final Map<Trait, Set<String>> told = new EnumMap<>(Trait.class);
        private final Set<Integer> accounts = new LinkedHashSet<>();

        Drawn(IdentityMember member, String name, NameKind kind) {
            this.member = member;
            this.name = name;
            this.kind = kind;
        }

        void tell(Trait trait, String value) {
            if (!value.isBlank()) {
                told.computeIfAbsent(trait, t -> new LinkedHashSet<>()).add(value.strip());
            }
        }
    }

    /// @param ledger the transfers of the case and what is said of them
    public ProfileReading(CaseLedger ledger) {
        this.ledger = ledger;
        graph = ledger.graph();
    }

    /// Reads them: parties by number, then accounts without a holder by ordinal.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<Profile> read(CaseReader reader, Work work) {
        work.begin("Reading who is who", 0);
        reader.scanParties(this::party, work);
        reader.scanHolders(this::holds, work);
        reader.scanPartyRows(this::says, work);
        drawn.addAll(parties.values());
        reader.scanAccounts(this::account, work);
        for (Detail detail : List.of(Detail.DEVICE, Detail.IP)) {
            codes(detail, detail == Detail.DEVICE ? Trait.DEVICE : Trait.NETWORK, work);
        }
        return drawn.stream()
                .filter(each -> !each.name.isBlank() || !each.accounts.isEmpty())
                .map(this::profile)
                .toList();
    }

    private void party(Party party) {
        NameKind kind =
                switch (party) {
                    case Person _ -> NameKind.PERSON;
                    case Organisation _ -> NameKind.ORGANISATION;
                    case UnnamedParty _ -> NameKind.UNKNOWN;
                };
        parties.put(
                party.ordinal(),
                new Drawn(IdentityMember.party(party.ordinal()), party.name(), kind));
    }

    private void holds(int account, long party) {
        Drawn holder = parties.get(party);
        if (holder != null) {
            holder.accounts.add(account);
            holders.computeIfAbsent(account, a -> new ArrayList<>()).add(holder);
        }
    }

    private void says(long party, int[] accounts, Map<PartyDetail, String> details) {
        Drawn known = parties.get(party);
        if (known != null) {
            details.forEach((detail, text) -> trait(detail).ifPresent(t -> known.tell(t, text)));
        }
    }

    private static Optional<Trait> trait(PartyDetail detail) {
        return switch (detail) {
            case BIRTH_DATE, INCORPORATION_DATE -> Optional.of(Trait.BIRTH);
            case NATIONALITY, COUNTRY -> Optional.of(Trait.COUNTRY);
            case ADDRESS -> Optional.of(Trait.ADDRESS);
            case PHONE -> Optional.of(Trait.PHONE);
            case EMAIL -> Optional.of(Trait.EMAIL);
            case IDENTIFICATION -> Optional.of(Trait.IDENTIFICATION);
            case DEVICE -> Optional.of(Trait.DEVICE);
            case IP -> Optional.of(Trait.NETWORK);
            case IDENTIFICATION_TYPE, OCCUPATION, INDUSTRY, SEGMENT, RISK, ROLE, OPENED, CLOSED ->
                    Optional.empty();
            case FIRST_NAME, MIDDLE_NAME, LAST_NAME, SUFFIX, ALIAS, TRADING_NAME ->
                    Optional.empty();
            case BIRTH_PLACE, GENDER, CITY, STATE, ZIP, SOURCE_OF_FUNDS, RELATIONSHIP ->
                    Optional.empty();
            case ISSUER_COUNTRY, ISSUER_STATE, ISSUED, EXPIRES, ACCOUNT_KIND, ACCOUNT_CURRENCY ->
                    Optional.empty();
        };
    }

    private void account(int ordinal, String institution, String number, AccountKind kind) {
        if (ordinal >= graph.accountCount()) {
            return;
        }
        String key = institution + ":" + number;
        List<Drawn> known = holders.get(ordinal);
        if (known != null) {
            known.forEach(holder -> holder.tell(Trait.NUMBER, key));
            return;
        }
        Drawn unheld = new Drawn(IdentityMember.account(ordinal), "", NameKind.UNKNOWN);
        unheld.accounts.add(ordinal);
        unheld.tell(Trait.NUMBER, key);
        holders.put(ordinal, List.of(unheld));
        drawn.add(unheld);
    }

    /// A device or network address is that of who paid.
    private void codes(Detail detail, Trait trait, Work work) {
        Codes codes = ledger.transfers().detail(detail);
        if (!codes.any()) {
            return;
        }
        for (int p = 0; p < graph.transferCount(); p++) {
            if (p % 65_536 == 0) {
                work.checkCancelled();
            }
            String word = codes.word(codes.at(p));
            if (!word.isEmpty()) {
                holders.getOrDefault(graph.from(p), List.of())
                        .forEach(payer -> payer.tell(trait, word));
            }
        }
    }

    private Profile profile(Drawn each) {
        Map<Trait, List<String>> told = new EnumMap<>(Trait.class);
        each.told.forEach((trait, values) -> told.put(trait, List.copyOf(values)));
        int[] accounts = each.accounts.stream().mapToInt(a -> a).sorted().toArray();
        return new Profile(each.member, each.name, each.kind, told, accounts, dealings(accounts));
    }

    private int[] dealings(int[] accounts) {
        long all = 0;
        for (int account : accounts) {
            if (account < graph.accountCount()) {
                all += graph.degree(account, Direction.OUT) + graph.degree(account, Direction.IN);
            }
        }
        if (all > MOST_DEALINGS) {
            return new int[0];
        }
        return IntStream.of(accounts)
                .filter(account -> account < graph.accountCount())
                .flatMap(this::dealings)
                .sorted()
                .distinct()
                .toArray();
    }

    private IntStream dealings(int account) {
        return IntStream.concat(
                IntStream.range(0, graph.degree(account, Direction.OUT))
                        .map(i -> graph.to(graph.position(account, Direction.OUT, i))),
                IntStream.range(0, graph.degree(account, Direction.IN))
                        .map(i -> graph.from(graph.position(account, Direction.IN, i))));
    }
}
