// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

/// Which way money has to go to be counted, as seen from the subjects of the case.
public enum Towards {
    /// Any way.
    ANYWHERE,
    /// Into an account of a subject.
    INTO_SUBJECTS,
    /// Out of an account of a subject.
    OUT_OF_SUBJECTS
}
