// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.rating;

/// An override cannot be entered or ended. The message says what to do.
public final class RatingRefusedException extends RuntimeException {

    RatingRefusedException(String problem) {
        super(problem);
    }
}
