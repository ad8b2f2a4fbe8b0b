// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.HolderFacts;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Computes the pages about subjects. Every question may take a while and belongs in a background
/// job. Thread-safe.
///
/// @param exploration the explored case
public record SubjectFinder(Exploration exploration) {

    /// Parties with very many accounts offer only so many of them one by one.
    private static final int MOST_SCOPES = 60;

    /// Shorter names and numbers stand in too many notes by chance.
    private static final int SHORTEST_NAME = 4;

    /// Who it is, and the totals.
    ///
    /// @param wanted which accounts
    /// @param opened the accounts the page was opened for, whose holders' accounts are offered too
    /// @throws IOException if a new cache of the transfers cannot be written
    public SubjectSheet sheet(Scope wanted, List<Integer> opened, Work work) throws IOException {
        FlowGraph graph = exploration.graph(work);
        List<Account> accounts = exploration.accounts(wanted.accounts());
        OwnTransfers own = new OwnTransfers(graph, wanted.accounts(), exploration.zone());
        List<CurrencyLine> currencies =
                own.currencies().stream().map(code -> line(own.legs(code), code)).toList();
        work.checkCancelled();
        Map<Long, Party> holders = holders(accounts);
        List<Scope> scopes = scopes(wanted, opened);
        return new SubjectSheet(
                wanted,
                scopes,
                exploration.accounts(
                        scopes.stream()
                                .filter(scope -> scope.accounts().size() == 1)
                                .map(scope -> scope.accounts().getFirst())
                                .toList()),
                accounts,
                holders.values().stream().map(this::facts).toList(),
                currencies,
                moment(own, 0),
                moment(own, own.count() - 1),
                notes(accounts, holders.values().stream().map(Party::name).toList()),
                base(own, currencies),
                own);
    }

    private static CurrencyLine line(Legs legs, String code) {
        return new CurrencyLine(
                code,
                legs.figure(Slice.all(Set.of(Side.IN))),
                legs.figure(Slice.all(Set.of(Side.OUT))),
                legs.figure(Slice.all(Set.of(Side.OWN))));
    }

    private static Map<Long, Party> holders(List<Account> accounts) {
        Map<Long, Party> holders = new LinkedHashMap<>();
        accounts.forEach(a -> a.holders().forEach(party -> holders.put(party.ordinal(), party)));
        return holders;
    }

    private HolderFacts facts(Party holder) {
        return new HolderFacts(holder, exploration.facts(holder.ordinal()));
    }

    private static Optional<Instant> moment(OwnTransfers own, int index) {
        return own.count() == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(own.graph().at(own.all()[index])));
    }

    /// What was opened, all accounts of each holder of it, and each account of what is shown.
    private List<Scope> scopes(Scope wanted, List<Integer> opened) {
        Set<Scope> scopes = new LinkedHashSet<>();
        scopes.add(Scope.of(opened));
        if (exploration.isSaved()) {
            holders(exploration.accounts(opened)).values().stream()
                    .map(party -> new Scope(Optional.of(party), accountsOf(party)))
                    .filter(scope -> scope.accounts().size() > 1)
                    .forEach(scopes::add);
        }
        scopes.add(wanted);
        List<Scope> single =
                scopes.stream()
                        .flatMap(scope -> scope.accounts().stream())
                        .distinct()
                        .limit(MOST_SCOPES)
                        .map(account -> Scope.of(List.of(account)))
                        .toList();
        scopes.addAll(single);
        return List.copyOf(scopes);
    }

    /// Ordinals of all accounts a party holds, ascending; none while a file is looked at that is
    /// not saved yet.
    public List<Integer> accountsOf(Party party) {
        List<Integer> held = new ArrayList<>();
        if (exploration.isSaved()) {
            exploration
                    .record()
                    .read(
                            reader -> {
                                reader.scanHolders(
                                        (account, holder) -> {
                                            if (holder == party.ordinal()) {
                                                held.add(account);
                                            }
                                        },
                                        Work.UNOBSERVED);
                                return held;
                            });
        }
        held.sort(Comparator.naturalOrder());
        return List.copyOf(held);
    }

    private List<Note> notes(List<Account> accounts, List<String> names) {
        if (!exploration.isSaved()) {
            return List.of();
        }
        List<String> wanted =
                Stream.concat(accounts.stream().map(a -> a.id().number()), names.stream())
                        .filter(name -> name.length() >= SHORTEST_NAME)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        return exploration.record().read(CaseReader::notes).stream()
                .filter(
                        note -> {
                            String text = note.text().toLowerCase(Locale.ROOT);
                            return wanted.stream().anyMatch(text::contains);
                        })
                .toList();
    }

    private Optional<BaseLine> base(OwnTransfers own, List<CurrencyLine> currencies) {
        return moment(own, own.count() - 1)
                .flatMap(
                        last -> {
                            LocalDate day = last.atZone(own.zone()).toLocalDate();
                            return BaseLine.of(
                                    currencies,
                                    exploration.record().read(CaseReader::rates),
                                    exploration.record().manifest().base(),
                                    day);
                        });
    }

    /// All there is to say of one currency.
    ///
    /// @param currency code of one of the sheet's currencies
    public MoneySheet money(SubjectSheet sheet, String currency, Work work) {
        OwnTransfers own = sheet.transfers();
        Legs legs = new Countries(exploration).of(own.legs(currency), work);
        work.checkCancelled();
        List<MonthLine> months = new Balances(legs).months();
        List<BreakdownLine> counterparties = legs.breakdown(Aspect.COUNTERPARTY);
        return new MoneySheet(
                legs,
                legs.figure(Slice.all(Set.of(Side.IN))),
                legs.figure(Slice.all(Set.of(Side.OUT))),
                legs.figure(Slice.all(Set.of(Side.OWN))),
                legs.figure(Slice.all(Set.of(Side.EXCHANGED))),
                months.isEmpty() ? Money.zero(legs.currency()) : months.getLast().net(),
                months,
                new Balances(legs).accounts(sheet.scope().accounts()),
                Ranking.of(Side.IN, counterparties),
                Ranking.of(Side.OUT, counterparties),
                HourMap.of(legs),
                legs.breakdown(Aspect.COUNTRY),
                legs.breakdown(Aspect.CHANNEL),
                new Standouts(legs).find(),
                new Peers(own.graph(), own, exploration::accounts).view(legs, work));
    }
}
