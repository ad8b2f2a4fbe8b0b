// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;

/// Where a command writes: results to one stream, progress and messages to the other.
///
/// @param out standard output
/// @param err standard error
public record Console(PrintWriter out, PrintWriter err) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// Prints exactly one JSON document.
    ///
    /// @param document a record, map or list of plain values
    public void json(Object document) {
        out.println(JSON.writeValueAsString(document));
        out.flush();
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    public void message(String text) {
        err.println(text);
        err.flush();
    }
}
