// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.quality;

import java.util.List;

/// Something odd about rows of an import. It need not be wrong.
///
/// @param what stable short name, such as `zero-amount`
/// @param sentence what it is, for users
/// @param count how many rows it concerns
/// @param examples where the first of them stand: `file.csv:12`
public record Finding(String what, String sentence, long count, List<String> examples) {
    public Finding {
        examples = List.copyOf(examples);
    }
}
