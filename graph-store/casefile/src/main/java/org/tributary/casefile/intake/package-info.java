// SPDX-License-Identifier: GPL-3.0-or-later
/// Files on their way into the record: rows stored under an open import, duplicates recognised,
/// and one commit that makes it real. Start with [org.tributary.casefile.intake.Intake]. Depends on
/// every other package here but the checks.
@NullMarked
package org.tributary.casefile.intake;

import org.jspecify.annotations.NullMarked;
