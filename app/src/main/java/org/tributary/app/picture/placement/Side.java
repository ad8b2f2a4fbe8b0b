// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.placement;

/// Where a newcomer stands to the node it is placed by.
enum Side {
    /// It pays that node: to the left.
    PAYER,
    /// It is paid by that node: to the right.
    PAYEE,
    /// Both: above and below.
    BOTH
}
