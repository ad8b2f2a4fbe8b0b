// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.shell;

import org.tributary.app.window.kit.Menu;

import java.util.List;

/// Which commands stand where in the frame, by id. Ids that are not registered at the moment are
/// left out, so that the commands of a case appear with the case.
///
/// @param menus the menu bar
/// @param toolbarStart groups of icon buttons at the start of the toolbar
/// @param toolbarEnd icon buttons at its end
public record ShellPlan(
        List<Menu> menus, List<List<String>> toolbarStart, List<String> toolbarEnd) {

    public ShellPlan {
        menus = List.copyOf(menus);
        toolbarStart = toolbarStart.stream().map(List::copyOf).toList();
        toolbarEnd = List.copyOf(toolbarEnd);
    }
}
