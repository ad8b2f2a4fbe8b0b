// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The account of what happened, sentence by sentence. Immutable.
///
/// @param sentences in reading order
public record Narrative(List<CitedSentence> sentences) {

    public static final Narrative EMPTY = new Narrative(List.of());

    public Narrative {
        sentences = List.copyOf(sentences);
    }

    /// The sentences as one text, a paragraph for each part.
    public String text() {
        return Arrays.stream(CitedSentence.Part.values())
                .map(this::paragraph)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String paragraph(CitedSentence.Part part) {
        return sentences.stream()
                .filter(sentence -> sentence.part() == part)
                .map(CitedSentence::text)
                .collect(Collectors.joining(" "));
    }
}
