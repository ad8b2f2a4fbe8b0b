// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

/// What the investigator said about a node.
public enum NodeMark {
    /// Nothing yet.
    NONE,
    /// It belongs to a subject of the case: a ring in the accent colour.
    SUBJECT
}
