// SPDX-License-Identifier: GPL-3.0-or-later
/// The tab that tells how far a case is: its status and the steps from it, what is to be seen to
/// before a report is filed, tasks, deadlines, the order of exhibits, and earlier cases about the
/// same subjects. Begin with [org.tributary.app.window.casework.CaseworkScreen].
@NullMarked
package org.tributary.app.window.casework;

import org.jspecify.annotations.NullMarked;
