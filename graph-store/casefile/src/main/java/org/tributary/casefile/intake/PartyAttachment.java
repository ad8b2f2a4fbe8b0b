// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.accounts.LegalForm;
import org.tributary.casefile.accounts.PartyTable;
import org.tributary.casefile.store.Database;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.imports.PartyRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out of whom rows speak: the party an institution gave that number; else the one that
/// holds a named account under that name, or without any; else a new one. A name alone never
/// makes two parties one; an investigator may say it of a party by its number. What is new is
/// kept in memory and written with the import's commit. Not thread-safe.
final class PartyAttachment {

    /// Numbers are taken in lots, because investigators' entries take some while a file is
    /// read.
    private static final int LOT = 1_024;

    private record Holding(int account, long party) {}

    private final Database database;
    private final Sql known;
    private final RecordVocabulary vocabulary;
    private final Map<Long, Party> made = new LinkedHashMap<>();
    private final Map<Long, Party> named = new LinkedHashMap<>();
    private final Map<String, Long> numbered = new LinkedHashMap<>();
    private final Map<Long, String> numberOf = new HashMap<>();
    private final Set<Holding> holdings = new LinkedHashSet<>();
    private final Map<Integer, List<Long>> heldBy = new HashMap<>();
    private long next;
    private long end;

    PartyAttachment(Database database, Sql known, RecordVocabulary vocabulary) {
        this.database = database;
        this.known = known;
        this.vocabulary = vocabulary;
    }

    /// The party a row speaks of.
    ///
    /// @param accounts ordinals of the accounts it names
    long attach(PartyRow row, int[] accounts) {
        Party party =
                row.party().isPresent()
                        ? party(row.party().getAsLong())
                        : numbered(row.customer())
                                .or(() -> holder(row, accounts))
                                .orElseGet(() -> make(row));
        long ordinal = party.ordinal();
        if (row.party().isPresent()) {
            correct(party, row);
        }
        if (!row.customer().isEmpty() && number(ordinal).isEmpty()) {
            numbered.put(row.customer(), ordinal);
            numberOf.put(ordinal, row.customer());
        }
        if (party instanceof UnnamedParty && !row.name().isEmpty()) {
            (made.containsKey(ordinal) ? made : named).put(ordinal, party(ordinal, row));
        }
        for (int account : accounts) {
            if (holdings.add(new Holding(account, ordinal))) {
                heldBy.computeIfAbsent(account, a -> new ArrayList<>()).add(ordinal);
            }
        }
        return ordinal;
    }

    /// What an investigator says of a party is what it is called from then on.
    private void correct(Party party, PartyRow row) {
        if (!row.name().isEmpty()) {
            Party said = party(party.ordinal(), row);
            if (!said.equals(party)) {
                named.put(party.ordinal(), said);
            }
        }
    }

    private Optional<Party> numbered(String customer) {
        if (customer.isEmpty()) {
            return Optional.empty();
        }
        Long here = numbered.get(customer);
        return here != null
                ? Optional.of(party(here))
                : known.first(
                                "SELECT party FROM customer WHERE number = ?",
                                row -> row.getLong(1),
                                customer)
                        .map(this::party);
    }

    /// The number an institution gave the party, empty if none did.
    private String number(long party) {
        String here = numberOf.get(party);
        if (here != null || made.containsKey(party)) {
            return here == null ? "" : here;
        }
        return known.first(
                        "SELECT number FROM customer WHERE party = ? ORDER BY number",
                        row -> row.getString(1),
                        party)
                .orElse("");
    }

    /// As it is known by now.
    private Party party(long ordinal) {
        Party here = made.getOrDefault(ordinal, named.get(ordinal));
        return here != null
                ? here
                : known.first(
                                "SELECT kind, ordinal, name FROM named_party WHERE ordinal = ?",
                                row -> PartyTable.party(row, 0),
                                ordinal)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no party has number %d".formatted(ordinal)));
    }

    private Optional<Party> holder(PartyRow row, int[] accounts) {
        for (int account : accounts) {
            Optional<Party> found = holder(row, holders(account));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<Party> holders(int account) {
        Set<Long> ordinals = new LinkedHashSet<>(heldBy.getOrDefault(account, List.of()));
        if (vocabulary.isKnownBefore(account)) {
            new PartyTable(known).everHeld(account).forEach(party -> ordinals.add(party.ordinal()));
        }
        return ordinals.stream().map(this::party).toList();
    }

    private Optional<Party> holder(PartyRow row, List<Party> holders) {
        List<Party> possible =
                holders.stream()
                        .filter(p -> row.customer().isEmpty() || number(p.ordinal()).isEmpty())
                        .toList();
        if (row.name().isEmpty()) {
            return holders.size() == 1 ? possible.stream().findFirst() : Optional.empty();
        }
        return possible.stream()
                .filter(party -> party.name().equals(row.name()))
                .findFirst()
                .or(
                        () ->
                                holders.size() == 1
                                        ? possible.stream()
                                                .filter(UnnamedParty.class::isInstance)
                                                .findFirst()
                                        : Optional.empty());
    }

    private Party make(PartyRow row) {
        if (next == end) {
            next = database.write(PartyAttachment::takeLot);
            end = next + LOT;
        }
        Party party = party(next++, row);
        made.put(party.ordinal(), party);
        return party;
    }

    private static long takeLot(Sql sql) {
        long first = Marks.PARTY.next(sql);
        Marks.PARTY.set(sql, first + LOT);
        return first;
    }

    private static Party party(long ordinal, PartyRow row) {
        if (row.name().isEmpty()) {
            return new UnnamedParty(ordinal);
        }
        return switch (row.kind()) {
            case PERSON -> new Person(ordinal, row.name());
            case ORGANISATION -> new Organisation(ordinal, row.name());
            case UNSAID -> LegalForm.party(ordinal, row.name());
        };
    }

    /// Writes what is new.
    void save(Sql sql, long importId) {
        PartyTable parties = new PartyTable(sql);
        made.values().forEach(party -> parties.add(party, importId));
        named.values().forEach(party -> parties.name(party, importId));
        try (Batch rows = new Batch(sql, "INSERT INTO customer VALUES (?,?,?)")) {
            numbered.forEach((number, party) -> rows.add(number, party, importId));
        }
        try (Batch rows = new Batch(sql, "INSERT INTO holding VALUES (?,?,?)")) {
            for (Holding holding : holdings) {
                rows.add(holding.account(), holding.party(), importId);
            }
        }
    }
}
