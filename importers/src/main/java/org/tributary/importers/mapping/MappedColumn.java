// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import java.util.List;
import java.util.Locale;

/// A column of a file by its position, because headers may repeat.
///
/// @param position 0 for the first column
/// @param headers what may stand in the header there, for recognising such a file again; empty if
///     the file has no header
public record MappedColumn(int position, List<String> headers) {

    public MappedColumn {
        headers = List.copyOf(headers);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "column position %d is negative".formatted(position));
        }
    }

    /// Whether `header` is one this column expects.
    public boolean expects(String header) {
        String plain = plain(header);
        return headers.stream().anyMatch(expected -> plain(expected).equals(plain));
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
