// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.casework.Alert;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What the alerts of a case say of its accounts. Immutable and thread-safe.
public final class AlertStanding {

    /// Detectors have not run, so that nobody knows.
    public static final AlertStanding UNKNOWN = new AlertStanding(false, Map.of());

    private static final double HUNDRED = 100;

    /// The alert that weighs most on an account.
    ///
    /// @param value what it is worth, 0 to 1
    /// @param alert its number
    /// @param isSubject whether it is about the account, else the account only takes part
    /// @param isConfirmed whether it was found true or went into the case
    record Weighing(double value, long alert, boolean isSubject, boolean isConfirmed) {

        private boolean outweighs(Weighing other) {
            return value > other.value || (value == other.value && alert < other.alert);
        }
    }

    private final boolean known;
    private final Map<Integer, Weighing> byAccount;

    private AlertStanding(boolean known, Map<Integer, Weighing> byAccount) {
        this.known = known;
        this.byAccount = Map.copyOf(byAccount);
    }

    /// What these alerts say; detectors have run.
    public static AlertStanding of(Collection<Alert> alerts) {
        Map<Integer, Weighing> byAccount = new HashMap<>();
        for (Alert alert : alerts) {
            for (int account : alert.draft().accounts()) {
                Weighing weighing = weigh(alert, account);
                if (weighing.value() > 0) {
                    byAccount.merge(account, weighing, (a, b) -> b.outweighs(a) ? b : a);
                }
            }
        }
        return new AlertStanding(true, byAccount);
    }

    private static Weighing weigh(Alert alert, int account) {
        boolean isSubject = alert.draft().subject() == account;
        boolean cleared = alert.label().filter(label -> label == Label.FALSE).isPresent();
        boolean confirmed =
                !cleared
                        && (alert.state() == AlertState.ESCALATED
                                || alert.label().filter(l -> l == Label.TRUE).isPresent());
        double whole = confirmed ? 1 : alert.state().isOpen() ? alert.draft().score() / HUNDRED : 0;
        return new Weighing(isSubject ? whole : whole / 2, alert.id(), isSubject, confirmed);
    }

    boolean isKnown() {
        return known;
    }

    /// What weighs most on any of these accounts; nothing weighs if the value is 0.
    Weighing on(int[] accounts) {
        Weighing most = new Weighing(0, 0, false, false);
        for (int account : accounts) {
            Weighing own = byAccount.get(account);
            if (own != null && own.outweighs(most)) {
                most = own;
            }
        }
        return most;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AlertStanding that
                && known == that.known
                && byAccount.equals(that.byAccount);
    }

    @Override
    public int hashCode() {
        return byAccount.hashCode();
    }
}
