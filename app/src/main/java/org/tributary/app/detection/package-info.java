// SPDX-License-Identifier: GPL-3.0-or-later

/// What detection of typologies needs of an open case, and its results as people read them: marks
/// of accounts and transfers become keys and rows. Start with
/// [org.tributary.app.detection.CaseDetection]. Knows no screen and no terminal.
@NullMarked
package org.tributary.app.detection;

import org.jspecify.annotations.NullMarked;
