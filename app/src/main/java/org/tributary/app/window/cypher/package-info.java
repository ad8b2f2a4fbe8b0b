// SPDX-License-Identifier: GPL-3.0-or-later

/// The console in which the graph is asked in Cypher, in a window beside the picture. Start with
/// [org.tributary.app.window.cypher.CypherWindow]. Questions and answers are those of
/// `org.tributary.app.cypher`. Feature of the window; knows no other feature.
@NullMarked
package org.tributary.app.window.cypher;

import org.jspecify.annotations.NullMarked;
