// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import org.tributary.app.retention.CaseDeletion;

/// What the forms of an open case need of the rest of the window.
public interface CaseHost {

    /// Entries were written to the audit trail.
    void entriesWritten();

    /// Closes the case and deletes it, which was confirmed.
    void delete(CaseDeletion.Order order);
}
