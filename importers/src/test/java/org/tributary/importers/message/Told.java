// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import java.util.ArrayList;
import java.util.List;

/// Keeps everything a reader tells, for looking at.
public final class Told implements PaymentSink {

    public final List<Payment> payments = new ArrayList<>();
    public final List<String> broken = new ArrayList<>();
    public final List<String> skipped = new ArrayList<>();

    @Override
    public void payment(Payment payment) {
        payments.add(payment);
    }

    @Override
    public void broken(long line, String raw, String reason, String remedy) {
        if (remedy.isBlank()) {
            throw new AssertionError("a problem without a remedy: " + reason);
        }
        broken.add("%d: %s".formatted(line, reason));
    }

    @Override
    public void skip(long line, String raw, String reason) {
        skipped.add("%d: %s".formatted(line, reason));
    }

    /// `line way amount currency counterparty` of each payment.
    public List<String> rows() {
        return payments.stream().map(Told::row).toList();
    }

    private static String row(Payment payment) {
        boolean in = payment.way() == Payment.Way.IN;
        PaymentParty other = payment.counterparty();
        String who = other.account().isEmpty() ? other.name() : other.account();
        return "%d %s %s %s"
                .formatted(
                        payment.line(),
                        payment.way(),
                        in ? payment.received() : payment.paid(),
                        who)
                .strip();
    }
}
