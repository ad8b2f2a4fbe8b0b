// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sheet;

/// Which way someone goes on a sheet.
public enum Way {
    LEFT,
    RIGHT,
    UP,
    DOWN
}
