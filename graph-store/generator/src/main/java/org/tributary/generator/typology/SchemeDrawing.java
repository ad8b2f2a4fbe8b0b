// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.DraftTransfer;
import org.tributary.generator.world.Mark;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Population;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The sheet one scheme or twin is drawn on: accounts that occur only once in it, and payments at
/// minutes since its beginning. Not thread-safe.
///
/// Its place in the ledger's days is chosen when it is finished; one longer than the ledger is
/// compressed, which keeps its order.
public final class SchemeDrawing {

    /// Minutes of an hour and a day, for readable schedules.
    static final int HOUR = 60;

    static final int DAY = 24 * HOUR;

    private static final int ATTEMPTS = 64;

    /// A payment as drawn.
    private record Payment(
            long minute,
            int from,
            int to,
            long cents,
            Denomination in,
            PaymentFormat format,
            String role) {}

    private final Population people;
    private final Seeded random;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Payment> payments = new ArrayList<>();

    public SchemeDrawing(Population people, Seeded random) {
        this.people = people;
        this.random = random;
    }

    Seeded random() {
        return random;
    }

    /// An account of that role that is not in this drawing yet; of any role where none is left.
    int fresh(Role role) {
        for (int i = 0; i < ATTEMPTS; i++) {
            int account = people.any(role, random);
            if (taken.add(account)) {
                return account;
            }
        }
        for (int account = people.size() - 1; account >= 0; account--) {
            if (taken.add(account)) {
                return account;
            }
        }
        throw new IllegalStateException("the ledger has too few accounts for one scheme");
    }

    int[] fresh(Role role, int count) {
        int[] accounts = new int[count];
        for (int i = 0; i < count; i++) {
            accounts[i] = fresh(role);
        }
        return accounts;
    }

    /// The accounts of one group of companies, its treasury first.
    int[] group() {
        int groups = people.count(Role.GROUP) / Population.GROUP_SIZE;
        int first = people.account(Role.GROUP, random.below(groups) * Population.GROUP_SIZE);
        int[] accounts = new int[Population.GROUP_SIZE];
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] = first + i;
            taken.add(first + i);
        }
        return accounts;
    }

    Denomination home(int account) {
        return people.home(account);
    }

    /// Draws one payment.
    ///
    /// @param minute minutes since the beginning of the drawing
    /// @param cents its worth in US cents, whatever the currency
    /// @param role what it does in the scheme
    void pay(
            long minute,
            int from,
            int to,
            long cents,
            Denomination in,
            PaymentFormat format,
            String role) {
        payments.add(new Payment(minute, from, to, cents, in, format, role));
    }

    public int size() {
        return payments.size();
    }

    /// Places the drawing somewhere in the ledger's time and labels it.
    ///
    /// @param minutes length of the ledger
    public List<DraftTransfer> finish(
            long minutes, String scheme, String typology, Mark.Kind kind, String behaviour) {
        long length = 1 + payments.stream().mapToLong(Payment::minute).max().orElse(0);
        long begin = length >= minutes ? 0 : random.between(0, minutes - length);
        return payments.stream()
                .map(
                        p -> {
                            long minute = length > minutes ? p.minute * minutes / length : p.minute;
                            long amount = p.in.fromCents(p.cents);
                            return new DraftTransfer(
                                    begin + minute,
                                    p.from,
                                    p.to,
                                    amount,
                                    p.in,
                                    amount,
                                    p.in,
                                    p.format,
                                    Optional.of(
                                            new Mark(scheme, typology, kind, behaviour, p.role)));
                        })
                .toList();
    }
}
