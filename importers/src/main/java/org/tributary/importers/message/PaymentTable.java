// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import org.tributary.importers.table.TableSink;

import java.io.IOException;

/// Hands payments on as the rows of a table. Not thread-safe.
final class PaymentTable implements PaymentSink {

    private final PaymentCells cells;
    private final TableSink sink;

    PaymentTable(PaymentCells cells, TableSink sink) {
        this.cells = cells;
        this.sink = sink;
    }

    void begin() throws IOException {
        sink.columns(cells.headers());
    }

    @Override
    public void payment(Payment payment) throws IOException {
        sink.row(payment.line(), cells.of(payment));
    }

    @Override
    public void broken(long line, String raw, String reason, String remedy) throws IOException {
        sink.broken(line, raw, reason, remedy);
    }

    @Override
    public void skip(long line, String raw, String reason) throws IOException {
        sink.skip(line, raw, reason);
    }
}
