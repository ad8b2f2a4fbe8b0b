// SPDX-License-Identifier: GPL-3.0-or-later
/// What investigators enter and the audit trail of it. Start with
/// [org.tributary.casefile.casework.CaseEntries]. Depends on the accounts, chain and store
// packages.
@NullMarked
package org.tributary.casefile.casework;

import org.jspecify.annotations.NullMarked;
