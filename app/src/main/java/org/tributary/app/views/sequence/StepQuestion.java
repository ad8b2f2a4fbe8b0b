// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import org.tributary.ledger.flow.Direction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What money is followed, and how far. Immutable.
///
/// @param accounts ordinals of the accounts where it begins
/// @param transfers ids of transfers to begin with instead; none to begin with all of the accounts
/// @param direction out, to where it went; in, to where it came from
/// @param rows what stands in a row
/// @param gap how long money may lie on an account on the way; empty for any time
/// @param most how many rows each step shows; one number for each step
public record StepQuestion(
        Set<Integer> accounts,
        Set<Long> transfers,
        Direction direction,
        RowsBy rows,
        Optional<Duration> gap,
        List<Integer> most) {

    /// How many rows a step shows until more are asked for.
    public static final int USUAL_ROWS = 12;

    /// How many steps are made until more are asked for.
    public static final int USUAL_STEPS = 3;

    /// What stands in a row.
    public enum RowsBy {
        /// An account.
        ACCOUNT,
        /// All accounts of an institution.
        BANK
    }

    public StepQuestion {
        accounts = Set.copyOf(accounts);
        transfers = Set.copyOf(transfers);
        most = List.copyOf(most);
    }

    /// The usual number of steps from some accounts.
    public static StepQuestion from(Set<Integer> accounts, Set<Long> transfers) {
        return new StepQuestion(
                accounts, transfers, Direction.OUT, RowsBy.ACCOUNT, Optional.empty(), usual());
    }

    private static List<Integer> usual() {
        List<Integer> most = new ArrayList<>();
        for (int step = 0; step < USUAL_STEPS; step++) {
            most.add(USUAL_ROWS);
        }
        return most;
    }

    /// The same from the other end of the money.
    public StepQuestion reversed() {
        Direction other = direction == Direction.OUT ? Direction.IN : Direction.OUT;
        return new StepQuestion(accounts, transfers, other, rows, gap, most);
    }

    /// The same with other rows.
    public StepQuestion by(RowsBy other) {
        return new StepQuestion(accounts, transfers, direction, other, gap, most);
    }

    /// The same with another longest rest.
    public StepQuestion within(Optional<Duration> other) {
        return new StepQuestion(accounts, transfers, direction, rows, other, most);
    }

    /// The same with one step more.
    public StepQuestion further() {
        List<Integer> longer = new ArrayList<>(most);
        longer.add(USUAL_ROWS);
        return new StepQuestion(accounts, transfers, direction, rows, gap, longer);
    }

    /// The same with more rows in a step.
    ///
    /// @param step from 1
    public StepQuestion open(int step) {
        List<Integer> wider = new ArrayList<>(most);
        wider.set(step - 1, wider.get(step - 1) + USUAL_ROWS);
        return new StepQuestion(accounts, transfers, direction, rows, gap, wider);
    }
}
