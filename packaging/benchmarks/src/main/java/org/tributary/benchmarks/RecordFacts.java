// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// What detectors may know of a case beyond its transfers, as far as ledgers with known schemes
// tell
/// it: kinds, banks and holders of accounts.
final class RecordFacts {

    private RecordFacts() {}

    static CaseLedger of(CaseReader reader, FlowGraph graph) {
        int accounts = graph.accountCount();
        AccountKind[] kinds = new AccountKind[accounts];
        Codes.Builder banks = new Codes.Builder(accounts);
        reader.scanAccounts(
                (ordinal, institution, number, kind) -> {
                    kinds[ordinal] = kind;
                    banks.put(ordinal, institution);
                },
                Work.UNOBSERVED);
        long[] holders = new long[accounts];
        reader.scanHolders((account, party) -> holders[account] = party, Work.UNOBSERVED);
        AccountFacts facts =
                new AccountFacts(
                        holders,
                        holderKinds(reader, holders),
                        kinds,
                        banks.build(),
                        Codes.NONE,
                        Map.of());
        return new CaseLedger(
                graph,
                facts,
                TransferFacts.NONE,
                new Yardstick(Currencies.of("USD"), reader.rates()));
    }

    private static HolderKind[] holderKinds(CaseReader reader, long[] holders) {
        List<Long> known = LongStream.of(holders).filter(h -> h != 0).distinct().boxed().toList();
        Map<Long, HolderKind> kinds =
                reader.parties(known).stream()
                        .collect(Collectors.toMap(Party::ordinal, RecordFacts::kind));
        return Arrays.stream(holders)
                .mapToObj(holder -> kinds.getOrDefault(holder, HolderKind.UNKNOWN))
                .toArray(HolderKind[]::new);
    }

    private static HolderKind kind(Party party) {
        return party instanceof Person
                ? HolderKind.PERSON
                : party instanceof Organisation ? HolderKind.ORGANISATION : HolderKind.UNKNOWN;
    }
}
