// SPDX-License-Identifier: GPL-3.0-or-later
/// The rows of the record and how they are read back. Start with
/// [org.tributary.casefile.transfers.TransferTable]. Depends on the store and chain packages.
@NullMarked
package org.tributary.casefile.transfers;

import org.jspecify.annotations.NullMarked;
