// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

/// How much of the picture a view shows.
public enum Scope {
    /// What is selected with all it pays and is paid in the picture.
    AROUND,
    /// Only the money among what is selected.
    AMONG,
    /// The whole picture.
    ALL
}
