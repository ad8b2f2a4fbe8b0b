// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.bai2;

import org.tributary.importers.message.PaymentSink;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Adds up what a trailer states: amounts, records, and the groups or accounts in it. Not
/// thread-safe.
final class Bai2Total {

    private BigInteger sum = BigInteger.ZERO;
    private long records;
    private long parts;
    private boolean unknown;

    /// Counts an amount as it stands in the file, with its sign.
    void amount(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (text.matches("[+-]?[0-9]{1,40}")) {
            sum = sum.add(new BigInteger(text));
        } else {
            unknown = true;
        }
    }

    void records(int physical) {
        records += physical;
    }

    /// Counts what an inner trailer closed.
    void part(Bai2Total inner) {
        sum = sum.add(inner.sum);
        records += inner.records;
        parts++;
        unknown |= inner.unknown;
    }

    /// Compares with a trailer and tells what it finds.
    ///
    /// @param what what the trailer closes, in words
    /// @param partsAt place of the number of groups or accounts, negative if it states none
    /// @param recordsAt place of the number of records
    void check(Bai2Record trailer, String what, int partsAt, int recordsAt, PaymentSink sink)
            throws IOException {
        List<String> differences = new ArrayList<>();
        String total = trailer.field(0);
        if (unknown || !total.matches("[+-]?[0-9]{1,40}")) {
            differences.add("its control total '%s' cannot be checked".formatted(total));
        } else if (!new BigInteger(total).equals(sum)) {
            differences.add(
                    "it states a control total of %s, the amounts add up to %s"
                            .formatted(total, sum));
        }
        if (partsAt >= 0) {
            compare(trailer.field(partsAt), parts, "parts", differences);
        }
        compare(trailer.field(recordsAt), records, "records", differences);
        if (differences.isEmpty()) {
            sink.skip(trailer.line(), trailer.raw(), "end of the %s, checked".formatted(what));
        } else {
            sink.broken(
                    trailer.line(),
                    trailer.raw(),
                    "The end of the %s does not agree: %s."
                            .formatted(what, String.join("; ", differences)),
                    "The transactions were read as they stand. Ask the bank for the complete"
                            + " file.");
        }
    }

    private static void compare(String stated, long found, String what, List<String> differences) {
        if (!stated.matches("0*" + found)) {
            String told = stated.isEmpty() ? "no number of" : stated;
            differences.add("it states %s %s, there are %d".formatted(told, what, found));
        }
    }
}
