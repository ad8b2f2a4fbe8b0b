// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

/// Takes the rows of one file as they are read.
public interface RowSink {

    /// Takes accepted rows. The batch is read completely before this returns.
    void accept(TransferColumns batch, FileVocabulary vocabulary);

    /// Takes an accepted row of a parties file.
    void party(PartyRow row);

    void reject(RowResult.Rejected row);

    void skip(RowResult.Skipped row);
}
