// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.search;

import org.tributary.analysis.search.TransferSearch;
import org.tributary.analysis.search.TransferWish;
import org.tributary.analysis.search.WordHits;
import org.tributary.app.explore.ExploredLedger;
import org.tributary.app.explore.FoundAccount;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// One search over accounts, parties and transfers. Amounts and times are compared in the flow
/// graph, words are looked up in the record. Thread-safe as far as the ledger is.
///
/// @param ledger what is searched
/// @param zone where its days begin and end
public record CaseSearch(ExploredLedger ledger, ZoneId zone) {

    /// Accounts whose transfers are looked for when words are in their number or holder's name.
    private static final int MOST_ACCOUNTS = 2_000;

    /// So many transfers whose texts have the words are shown before all texts are looked through.
    private static final int FIRST_MENTIONS = 100;

    /// Looks for all of it.
    ///
    /// @param most how many of each kind to bring at most
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public SearchAnswer answer(SearchWords words, int most, Work work) throws IOException {
        return answer(words, most, soFar -> {}, work);
    }

    /// Looks for all of it, and tells what is found first while the texts of all transfers are
    /// still being looked through.
    ///
    /// @param most how many of each kind to bring at most
    /// @param soFar told what is known already, on the thread of the search
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public SearchAnswer answer(
            SearchWords words, int most, Consumer<? super SearchAnswer> soFar, Work work)
            throws IOException {
        FlowGraph graph = ledger.graph(work);
        List<Account> accounts =
                words.text().isEmpty()
                        ? List.of()
                        : ledger.find(words.text(), graph, Math.max(most, MOST_ACCOUNTS));
        work.checkCancelled();
        List<Party> parties =
                words.text().isEmpty() ? List.of() : ledger.parties(words.text(), most);
        SearchAnswer named =
                new SearchAnswer(
                        words,
                        accounts.stream()
                                .limit(most)
                                .map(account -> FoundAccount.in(graph, account))
                                .toList(),
                        parties,
                        List.of(),
                        CurrencyTotals.NONE,
                        Map.of(),
                        accounts.size() >= MOST_ACCOUNTS,
                        false);
        if (!named.isEmpty()) {
            soFar.accept(named);
        }
        LongConsumer first =
                words.isTextOnly()
                        ? new FirstMentions(ids -> soFar.accept(mentioned(named, ids)))
                        : id -> {};
        int[] positions = positions(words, graph, accounts, first, work);
        List<Transfer> transfers =
                ledger.transfers(
                        Arrays.stream(positions)
                                .limit(most)
                                .mapToObj(p -> new TransferId(graph.transferId(p)))
                                .toList());
        return named.with(transfers, ends(transfers), new Flows(graph).totals(positions));
    }

    private SearchAnswer mentioned(SearchAnswer named, List<TransferId> ids) {
        List<Transfer> transfers =
                ledger.transfers(ids).stream().sorted(Comparator.comparing(Transfer::at)).toList();
        return named.withFirst(transfers, ends(transfers));
    }

    private int[] positions(
            SearchWords words,
            FlowGraph graph,
            List<Account> accounts,
            LongConsumer first,
            Work work) {
        if (words.isEmpty() || graph.transferCount() == 0) {
            return new int[0];
        }
        List<Period> periods =
                words.periods(zone, graph.at(0), graph.at(graph.transferCount() - 1));
        if (periods.isEmpty()) {
            return new int[0];
        }
        Optional<WordHits> hits =
                words.text().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new WordHits(
                                        ordinals(accounts),
                                        mentions(words.text(), first, work),
                                        words.number()));
        return new TransferSearch(graph)
                .positions(new TransferWish(words.amount(), periods, hits), work);
    }

    private long[] mentions(String text, LongConsumer first, Work work) {
        LongStream.Builder all = LongStream.builder();
        ledger.mentions(text, first.andThen(all), work);
        return all.build().toArray();
    }

    private static BitSet ordinals(List<Account> accounts) {
        BitSet ordinals = new BitSet();
        accounts.forEach(account -> ordinals.set(account.ordinal()));
        return ordinals;
    }

    private Map<Integer, Account> ends(List<Transfer> transfers) {
        List<Integer> ordinals =
                transfers.stream()
                        .flatMap(t -> Stream.of(t.fromOrdinal(), t.toOrdinal()))
                        .distinct()
                        .toList();
        return ledger.accounts(ordinals).stream()
                .collect(Collectors.toMap(Account::ordinal, Function.identity()));
    }

    /// Hands the first ids over, once.
    private static final class FirstMentions implements LongConsumer {

        private final Consumer<List<TransferId>> enough;
        private final List<TransferId> ids = new ArrayList<>();

        FirstMentions(Consumer<List<TransferId>> enough) {
            this.enough = enough;
        }

        @Override
        public void accept(long id) {
            if (ids.size() < FIRST_MENTIONS) {
                ids.add(new TransferId(id));
                if (ids.size() == FIRST_MENTIONS) {
                    enough.accept(List.copyOf(ids));
                }
            }
        }
    }
}
