// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.newcase;

import org.tributary.ledger.work.Work;

/// Makes the case a form describes.
@FunctionalInterface
public interface CaseMaker {

    /// Makes it. Called in the background.
    ///
    /// @return what is to be done on the screen thread now that there is a case
    /// @throws org.tributary.ledger.casefile.CaseFileException if the folder cannot hold a case;
    ///     its message is shown beside the folder
    Runnable make(WantedCase wanted, Work work);
}
