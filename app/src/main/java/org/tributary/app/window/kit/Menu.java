// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import java.util.List;

/// A menu of the menu bar as a plan: which commands, in which order.
///
/// @param textKey key of its title
/// @param sections command ids, one list for each part between separators
public record Menu(String textKey, List<List<String>> sections) {

    public Menu {
        sections = sections.stream().map(List::copyOf).toList();
    }
}
