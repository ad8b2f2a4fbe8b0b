// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import java.util.List;

/// Which commands stand in the menus of a case.
final class Menus {

    /// The context menu of the picture, one list for each part between separators.
    static final List<List<String>> CONTEXT =
            List.of(
                    List.of(
                            "picture.expandIn",
                            "picture.expand",
                            "picture.expandOut",
                            "picture.preview"),
                    List.of("subject.mark", "subject.unmark", "entries.show"),
                    List.of(
                            "picture.subject",
                            "picture.trails",
                            "trace.funds",
                            "picture.ask",
                            "alerts.ofSelected",
                            "fold.selected",
                            "picture.pin",
                            "picture.hide"),
                    List.of("exhibit.keep", "note.write"));

    /// What the inspector offers for an account.
    static final List<String> ACCOUNT =
            List.of(
                    "picture.expand",
                    "picture.subject",
                    "trace.funds",
                    "alerts.ofSelected",
                    "subject.mark",
                    "subject.unmark",
                    "entries.show",
                    "note.write");

    /// What the inspector offers for what one account paid another; its transactions are in
    /// the
    /// table already.
    static final List<String> FLOW =
            List.of("picture.trails", "trace.funds", "note.write", "picture.hide");

    private Menus() {}
}
