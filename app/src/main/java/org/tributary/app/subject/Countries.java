// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.app.explore.Exploration;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.CountryNames;
import org.tributary.ledger.account.Iban;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the countries of a subject's counterparties: of an IBAN with right check digits, of the
/// bank's BIC, as the transaction itself says, or as customer files say of the holder, whichever
/// comes first. What remains is unknown.
public final class Countries {

    /// Of more transactions of unknown country than this the details are not read: each is looked
    /// up in the record, and the page should be there in a second or two.
    public static final int MOST_DETAILS = 2_000;

    /// Of more counterparties than this the customer files are not asked.
    private static final int MOST_HOLDERS = 2_000;

    private static final int BATCH = 2_000;

    private final Exploration exploration;
    private final CountryNames names = new CountryNames();
    private final Map<String, Integer> indices = new LinkedHashMap<>(Map.of("", 0));

    Countries(Exploration exploration) {
        this.exploration = exploration;
    }

    Legs of(Legs legs, Work work) {
        Map<Integer, Integer> byAccount = accounts(legs, work);
        int[] country = new int[legs.size()];
        for (int leg = 0; leg < country.length; leg++) {
            country[leg] = byAccount.getOrDefault(legs.other(leg), 0);
        }
        details(legs, country, work);
        facts(legs, country, work);
        return legs.withCountries(country, List.copyOf(indices.keySet()));
    }

    private int index(String country) {
        return indices.computeIfAbsent(country, c -> indices.size());
    }

    private Map<Integer, Integer> accounts(Legs legs, Work work) {
        Map<Integer, Integer> found = new HashMap<>();
        for (List<Integer> some : batches(others(legs))) {
            work.checkCancelled();
            for (Account account : exploration.accounts(some)) {
                ofNumber(account).ifPresent(c -> found.put(account.ordinal(), index(c)));
            }
        }
        return found;
    }

    private static List<Integer> others(Legs legs) {
        return IntStream.range(0, legs.size())
                .map(legs::other)
                .filter(other -> other != Legs.NOBODY)
                .distinct()
                .boxed()
                .toList();
    }

    private Optional<String> ofNumber(Account account) {
        return Iban.of(account.id().number())
                .flatMap(names::ofIban)
                .or(() -> names.ofBic(account.id().institution()));
    }

    private void details(Legs legs, int[] country, Work work) {
        List<Integer> open = unknown(legs, country);
        if (open.size() > MOST_DETAILS) {
            return;
        }
        Map<TransferId, Integer> byId = new HashMap<>();
        open.forEach(leg -> byId.put(legs.id(leg), leg));
        for (List<TransferId> some : batches(open.stream().map(legs::id).toList())) {
            work.checkCancelled();
            for (Transfer transfer : exploration.transfers(some)) {
                int leg = byId.getOrDefault(transfer.id(), 0);
                Detail detail = legs.side(leg) == Side.IN ? Detail.FROM_COUNTRY : Detail.TO_COUNTRY;
                names.of(transfer.details().getOrDefault(detail, ""))
                        .ifPresent(c -> country[leg] = index(c));
            }
        }
    }

    private static List<Integer> unknown(Legs legs, int[] country) {
        return IntStream.range(0, country.length)
                .filter(leg -> country[leg] == 0 && legs.other(leg) != Legs.NOBODY)
                .boxed()
                .toList();
    }

    private void facts(Legs legs, int[] country, Work work) {
        List<Integer> open = unknown(legs, country);
        List<Integer> others = open.stream().map(legs::other).distinct().toList();
        if (!exploration.isSaved() || others.size() > MOST_HOLDERS) {
            return;
        }
        Map<Integer, Integer> found = new HashMap<>();
        for (List<Integer> some : batches(others)) {
            work.checkCancelled();
            for (Account account : exploration.accounts(some)) {
                account.holders().stream()
                        .flatMap(this::saidOf)
                        .findFirst()
                        .ifPresent(c -> found.put(account.ordinal(), index(c)));
            }
        }
        open.forEach(leg -> country[leg] = found.getOrDefault(legs.other(leg), 0));
    }

    private Stream<String> saidOf(Party holder) {
        PartyFacts facts = exploration.record().read(reader -> reader.partyFacts(holder.ordinal()));
        return facts.details().getOrDefault(PartyDetail.COUNTRY, List.of()).stream()
                .flatMap(said -> names.of(said.value()).stream());
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += BATCH) {
            batches.add(all.subList(start, Math.min(all.size(), start + BATCH)));
        }
        return batches;
    }
}
