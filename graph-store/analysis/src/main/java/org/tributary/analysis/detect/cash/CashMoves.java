// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Detail;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The cash that is paid in to one customer, or taken out, at any of its accounts; not between
/// them. Cash from one account to another is paid in to the other; it is taken out where the other
/// side is a cash desk or known by name only. Neither of those is a customer.
///
/// @param accounts the customer's accounts, ascending
/// @param direction in for paid in, out for taken out
/// @param positions ascending
@SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
record CashMoves(CaseLedger ledger, int[] accounts, Direction direction, int[] positions) {

    static CashMoves of(CaseLedger ledger, int[] accounts, Direction direction) {
        int[] positions =
                Arrays.stream(accounts)
                        .filter(account -> !isDesk(ledger, account))
                        .flatMap(account -> cash(ledger, account, direction))
                        .filter(p -> direction == Direction.IN || isDesk(ledger, to(ledger, p)))
                        .filter(
                                p ->
                                        Arrays.binarySearch(accounts, from(ledger, p)) < 0
                                                || Arrays.binarySearch(accounts, to(ledger, p)) < 0)
                        .toArray();
        if (accounts.length > 1) {
            Arrays.sort(positions);
        }
        return new CashMoves(ledger, accounts, direction, positions);
    }

    private static int from(CaseLedger ledger, int position) {
        return ledger.graph().from(position);
    }

    private static int to(CaseLedger ledger, int position) {
        return ledger.graph().to(position);
    }

    private static boolean isDesk(CaseLedger ledger, int account) {
        AccountKind kind = ledger.accounts().kind(account);
        return kind == AccountKind.CASH_DESK || kind == AccountKind.COUNTERPARTY;
    }

    /// Whether who paid in is somebody, not a desk or a name.
    boolean isBySomebody(int position) {
        return !isDesk(ledger, other(position));
    }

    private static IntStream cash(CaseLedger ledger, int account, Direction direction) {
        FlowGraph graph = ledger.graph();
        return IntStream.range(0, graph.degree(account, direction))
                .map(i -> graph.position(account, direction, i))
                .filter(p -> ledger.channel(p) == Channel.CASH && ledger.moves(p));
    }

    CashMoves only(int[] some) {
        return new CashMoves(ledger, accounts, direction, some);
    }

    /// What was counted at the desk, in minor units of [#code].
    long amount(int position) {
        return direction == Direction.IN
                ? ledger.graph().received(position)
                : ledger.graph().paid(position);
    }

    /// Code of the currency counted at the desk.
    int code(int position) {
        return direction == Direction.IN
                ? ledger.graph().receivedCode(position)
                : ledger.graph().paidCode(position);
    }

    /// The customer's account.
    int own(int position) {
        return direction == Direction.IN
                ? ledger.graph().to(position)
                : ledger.graph().from(position);
    }

    /// The other side: who paid in, or whom the cash was for.
    int other(int position) {
        return direction == Direction.IN
                ? ledger.graph().from(position)
                : ledger.graph().to(position);
    }

    int branch(int position) {
        return ledger.transfers().code(Detail.BRANCH, position);
    }
}
