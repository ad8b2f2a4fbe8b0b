// SPDX-License-Identifier: GPL-3.0-or-later

/// How long a case is kept, and how it goes: legal holds, the day it must be kept until, and
/// its deletion with a certificate. Start with [org.tributary.app.retention.CaseRetention],
/// which is folded from the audit trail; [org.tributary.app.retention.CaseDeletion] deletes.
/// Needs no window.
@NullMarked
package org.tributary.app.retention;

import org.jspecify.annotations.NullMarked;
