// SPDX-License-Identifier: GPL-3.0-or-later

/// Questions to the graph in its own language, in the words of the case: account keys become the
/// graph's numbers before a query runs, and numbers become accounts, parties and transfers again.
/// Start with [org.tributary.app.cypher.CaseQuestion]. Used by the command line; depends on the
/// open case.
@NullMarked
package org.tributary.app.cypher;

import org.jspecify.annotations.NullMarked;
