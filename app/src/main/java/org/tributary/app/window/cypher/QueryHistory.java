// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import java.util.ArrayList;
import java.util.List;

/// The queries that were run since the case was opened, and where among them one is. Kept in
/// memory alone, because queries hold account numbers. Confined to one thread.
final class QueryHistory {

    private static final int MOST = 200;

    private final List<String> past = new ArrayList<>();
    private int at;
    private String unfinished = "";

    /// Remembers a query that is run; the same one twice in a row is one.
    void ran(String query) {
        if (past.isEmpty() || !past.getLast().equals(query)) {
            past.add(query);
        }
        if (past.size() > MOST) {
            past.removeFirst();
        }
        at = past.size();
    }

    /// The query before; the first one stays.
    ///
    /// @param typed what stands in the editor
    String earlier(String typed) {
        if (at == past.size()) {
            unfinished = typed;
        }
        if (past.isEmpty()) {
            return typed;
        }
        at = Math.max(0, at - 1);
        return past.get(at);
    }

    /// The query after, and after the last what had been typed.
    ///
    /// @param typed what stands in the editor
    String later(String typed) {
        if (at >= past.size()) {
            return typed;
        }
        at++;
        return at == past.size() ? unfinished : past.get(at);
    }
}
