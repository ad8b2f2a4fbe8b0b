// SPDX-License-Identifier: GPL-3.0-or-later

/// Payments out of ISO 20022 messages: account reports, statements and notifications (camt.052,
/// 053, 054), credit transfers and direct debits between banks (pacs.003, 008, 009) and from
/// customers (pain.001, 008), in every version, by the local names of their elements. Start with
/// [org.tributary.importers.message.iso20022.Iso20022Reader].
@NullMarked
package org.tributary.importers.message.iso20022;

import org.jspecify.annotations.NullMarked;
