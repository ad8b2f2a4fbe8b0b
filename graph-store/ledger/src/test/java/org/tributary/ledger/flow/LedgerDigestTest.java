// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.flow.RandomLedger.Row;
import org.tributary.ledger.money.CurrencyCode;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class LedgerDigestTest {

    private static final CurrencyCode EUR = RandomLedger.CURRENCIES.get(0);

    @Test
    void doesNotDependOnTheOrder() {
        List<Row> rows = new ArrayList<>(RandomLedger.of(3, 500).rows());
        LedgerDigest before = digest(rows);
        Collections.shuffle(rows, new Random(4));

        assertThat(digest(rows)).isEqualTo(before);
    }

    @Test
    void changesWithEveryFieldOfEveryTransfer() {
        List<Row> rows = RandomLedger.of(5, 50).rows();
        Set<String> seen = new HashSet<>(Set.of(digest(rows).digest()));
        int tried = 1;
        for (int i = 0; i < rows.size(); i++) {
            for (Row changed : changes(rows.get(i))) {
                List<Row> other = new ArrayList<>(rows);
                other.set(i, changed);
                seen.add(digest(other).digest());
                tried++;
            }
        }

        assertThat(seen).hasSize(tried);
    }

    private static List<Row> changes(Row r) {
        List<Row> changes = new ArrayList<>();
        for (int bit = 0; bit < 31; bit += 5) {
            long b = 1L << bit;
            int c = 1 << bit;
            changes.add(
                    new Row(
                            r.id() ^ b << 20,
                            r.from(),
                            r.to(),
                            r.at(),
                            r.paid(),
                            r.paidCode(),
                            r.received(),
                            r.receivedCode(),
                            0));
            changes.add(
                    new Row(
                            r.id(),
                            r.from() ^ c,
                            r.to(),
                            r.at(),
                            r.paid(),
                            r.paidCode(),
                            r.received(),
                            r.receivedCode(),
                            0));
            changes.add(
                    new Row(
                            r.id(),
                            r.from(),
                            r.to() ^ c,
                            r.at(),
                            r.paid(),
                            r.paidCode(),
                            r.received(),
                            r.receivedCode(),
                            0));
            changes.add(
                    new Row(
                            r.id(),
                            r.from(),
                            r.to(),
                            r.at() ^ b,
                            r.paid(),
                            r.paidCode(),
                            r.received(),
                            r.receivedCode(),
                            0));
            changes.add(
                    new Row(
                            r.id(),
                            r.from(),
                            r.to(),
                            r.at(),
                            r.paid() ^ b,
                            r.paidCode(),
                            r.received(),
                            r.receivedCode(),
                            0));
            changes.add(
                    new Row(
                            r.id(),
                            r.from(),
                            r.to(),
                            r.at(),
                            r.paid(),
                            r.paidCode(),
                            r.received() ^ b,
                            r.receivedCode(),
                            0));
        }
        changes.add(
                new Row(
                        r.id(),
                        r.from(),
                        r.to(),
                        r.at(),
                        r.paid(),
                        (r.paidCode() + 1) % 3,
                        r.received(),
                        r.receivedCode(),
                        0));
        changes.add(
                new Row(
                        r.id(),
                        r.from(),
                        r.to(),
                        r.at(),
                        r.paid(),
                        r.paidCode(),
                        r.received(),
                        (r.receivedCode() + 1) % 3,
                        0));
        return changes;
    }

    @Test
    void noticesALossAndADouble() {
        List<Row> rows = RandomLedger.of(6, 20).rows();
        List<Row> doubled = new ArrayList<>(rows);
        doubled.add(rows.get(3));

        assertThat(digest(rows.subList(1, 20)).digest()).isNotEqualTo(digest(rows).digest());
        assertThat(digest(doubled).digest()).isNotEqualTo(digest(rows).digest());
        assertThat(LedgerDigest.empty().transfers()).isZero();
    }

    @Test
    void twoSetsTogetherAmountToTheirUnion() {
        List<Row> rows = RandomLedger.of(7, 100).rows();
        LedgerDigest one = digest(rows.subList(0, 33));
        LedgerDigest other = digest(rows.subList(33, 100));

        assertThat(one.plus(other)).isEqualTo(digest(rows));
        assertThat(one.plus(LedgerDigest.empty())).isEqualTo(one);
        assertThat(one.plus(one)).isNotEqualTo(digest(rows));
    }

    @Test
    void sumsBeyondALong() {
        LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
        for (int i = 1; i <= 5; i++) {
            sum.add(i, 0, 0, 0, Long.MAX_VALUE, EUR, Long.MIN_VALUE, EUR);
        }

        BigInteger five = BigInteger.valueOf(5);
        assertThat(sum.digest().paid().get(EUR))
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(five));
        assertThat(sum.digest().received().get(EUR))
                .isEqualTo(BigInteger.valueOf(Long.MIN_VALUE).multiply(five));
    }

    @Test
    void staysTheSameFromReleaseToRelease() {
        LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
        sum.add(1, 2, 3, 4, 5, EUR, 6, EUR);

        assertThat(sum.digest().digest()).isEqualTo("434cbb642ce11375cfb3fd88d0768831");
    }

    private static LedgerDigest digest(List<Row> rows) {
        LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
        for (Row r : rows) {
            sum.add(
                    r.id(),
                    r.from(),
                    r.to(),
                    r.at(),
                    r.paid(),
                    RandomLedger.CURRENCIES.get(r.paidCode()),
                    r.received(),
                    RandomLedger.CURRENCIES.get(r.receivedCode()));
        }
        return sum.digest();
    }
}
