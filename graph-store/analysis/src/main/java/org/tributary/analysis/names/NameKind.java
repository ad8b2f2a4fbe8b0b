// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// What kind of thing a name names, as far as somebody told.
public enum NameKind {
    PERSON,
    /// A company, public body, group or any other organisation.
    ORGANISATION,
    /// A ship or an aircraft.
    VESSEL,
    /// Nobody told: a legal form or a word of business in the name makes it an organisation,
    /// else it is read as a person's.
    UNKNOWN
}
