// SPDX-License-Identifier: GPL-3.0-or-later

/// What detectors found and what investigators made of it: findings, alerts, dispositions. Words
/// that the record keeps and that screens, reports and the command line speak; computed in the
/// analysis, stored by the case file. Start with [org.tributary.ledger.alert.Finding].
@NullMarked
package org.tributary.ledger.alert;

import org.jspecify.annotations.NullMarked;
