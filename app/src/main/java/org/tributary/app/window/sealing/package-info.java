// SPDX-License-Identifier: GPL-3.0-or-later

/// Forms in windows of their own: seal a case, open a sealed one, countersign, read a review
/// back, write a masked copy, hold a case or delete it. Start with
/// [org.tributary.app.window.sealing.CaseForms] for what needs an open case and
/// [org.tributary.app.window.sealing.SealedForms] for what does not. Each form is a
/// [org.tributary.app.window.sealing.FormPane] with fields and one button that starts a task.
@NullMarked
package org.tributary.app.window.sealing;

import org.jspecify.annotations.NullMarked;
