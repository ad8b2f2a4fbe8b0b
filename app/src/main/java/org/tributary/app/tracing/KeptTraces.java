// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.TraceMethod;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The traces that are kept in a case. Only questions are kept: answers are worked out anew,
/// so that they always rest on the record as it is. A dropped one leaves an empty place, so
/// that its number is never given again. Thread-safe.
///
/// @param record the record of the case
public record KeptTraces(CaseFile record) {

    private static final String PREFIX = "trace/";

    /// All that are kept, by number.
    public List<KeptTrace> all() {
        return record.read(KeptTraces::all);
    }

    /// All that are kept, by number, in one view of the record.
    public static List<KeptTrace> all(CaseReader reader) {
        List<KeptTrace> kept = new ArrayList<>();
        for (String name : reader.layouts(PREFIX)) {
            reader.layout(name)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(
                            text ->
                                    kept.add(
                                            FundQuestionJson.read(
                                                    number(name), text, reader.rates())));
        }
        kept.sort(Comparator.comparingInt(KeptTrace::number));
        return kept;
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(PREFIX.length()));
    }

    /// Keeps a question.
    public KeptTrace keep(FundQuestion question, TraceMethod method, Author author) {
        int number =
                record.read(reader -> reader.layouts(PREFIX)).stream()
                                .mapToInt(KeptTraces::number)
                                .max()
                                .orElse(0)
                        + 1;
        KeptTrace kept = new KeptTrace(number, question, method);
        String text = FundQuestionJson.write(kept);
        record.write(
                author,
                writer -> {
                    writer.saveLayout(PREFIX + number, text);
                    writer.append(new CaseEvent.TraceKept(kept.name(), sha256(text)));
                    return kept;
                });
        return kept;
    }

    /// Keeps one no longer.
    public void drop(KeptTrace trace, Author author) {
        record.write(author, writer -> dropped(writer, trace));
    }

    private static KeptTrace dropped(CaseWriter writer, KeptTrace trace) {
        writer.saveLayout(PREFIX + trace.number(), "");
        writer.append(new CaseEvent.TraceDropped(trace.name()));
        return trace;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
