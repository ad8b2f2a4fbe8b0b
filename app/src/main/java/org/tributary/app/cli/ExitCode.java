// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

/// How a command ended, as the shell sees it.
public enum ExitCode {
    DONE(0),
    FINDINGS(1),
    WRONG_USAGE(2),
    BAD_DATA(3),
    CASE_NOT_OPENED(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
