// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All facts a report may hold, in the order forms are filled in.
public final class FilingFields {

    public static final List<FilingField> ALL =
            Stream.of(
                            FilerFields.HEAD,
                            FilerFields.FILER,
                            FilerFields.PLACES,
                            SubjectFields.ALL,
                            ActivityFields.ALL,
                            StoryFields.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final Map<String, FilingField> BY_KEY =
            ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(FilingField::key, Function.identity()));

    private FilingFields() {}

    public static Optional<FilingField> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
