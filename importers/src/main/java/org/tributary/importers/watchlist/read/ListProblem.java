// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

/// A place of a list that could not be read as it should.
///
/// @param file name of the file, without folders
/// @param line 1-based line on which the row or element begins
/// @param raw as it stands there, shortened
/// @param reason one sentence
/// @param remedy one sentence
public record ListProblem(String file, long line, String raw, String reason, String remedy) {

    private static final int MOST_RAW = 400;

    public ListProblem {
        raw = raw.length() > MOST_RAW ? raw.substring(0, MOST_RAW) + "…" : raw;
    }
}
