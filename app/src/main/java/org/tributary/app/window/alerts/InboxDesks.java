// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

/// What the parts of the inbox ask for: lists and runs, the evidence, and decisions.
record InboxDesks(AlertsInteractor alerts, EvidenceDesk evidence, AlertDecisions decisions) {}
