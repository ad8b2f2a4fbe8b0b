// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.quality;

import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileText;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.StoredRow;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the rows of one import are like, and where its columns went.
///
/// @param rows rows that were looked at: accepted and duplicate ones
/// @param fills how often each field and column has a value
/// @param findings what is odd, the most frequent first
/// @param origins where the columns went, in the order of the file
public record DataQuality(
        long rows, List<Fill> fills, List<Finding> findings, List<Origin> origins) {

    public DataQuality {
        fills = List.copyOf(fills);
        findings = List.copyOf(findings);
        origins = List.copyOf(origins);
    }

    /// Reads all rows of an import once.
    ///
    /// @param now what counts as the future
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static DataQuality of(CaseReader reader, long importId, Instant now, Work work) {
        ImportProfile profile = ProfileText.read(reader.profileText(importId));
        Counting counting = new Counting(new OddRows(now));
        profile.mapping().columns().keySet().stream()
                .flatMap(field -> field.detail().stream())
                .forEach(detail -> counting.fields.put(detail.key(), 0L));
        reader.rows(importId, counting::row, work);
        return new DataQuality(
                counting.rows, counting.fills(), counting.odd.findings(), origins(profile));
    }

    private static List<Origin> origins(ImportProfile profile) {
        List<Origin> origins = new ArrayList<>();
        profile.mapping()
                .columns()
                .forEach(
                        (field, column) ->
                                origins.add(
                                        new Origin(
                                                column.position() + 1,
                                                String.join(" / ", column.headers()),
                                                field.key())));
        origins.sort((one, other) -> Integer.compare(one.column(), other.column()));
        return origins;
    }

    /// Counts values while rows go by.
    private static final class Counting {

        private final OddRows odd;
        private final Map<String, Long> fields = new LinkedHashMap<>();
        private final Map<String, Long> columns = new LinkedHashMap<>();
        private long rows;

        Counting(OddRows odd) {
            this.odd = odd;
            List.of("channel", "reference", "label", "bank-reference")
                    .forEach(field -> fields.put(field, 0L));
        }

        void row(StoredRow row) {
            rows++;
            Transfer transfer = row.transfer();
            count(fields, "channel", transfer.channel());
            count(fields, "reference", transfer.reference());
            count(fields, "label", transfer.label());
            count(fields, "bank-reference", transfer.bankReference());
            for (Map.Entry<Detail, String> detail : transfer.details().entrySet()) {
                count(fields, detail.getKey().key(), detail.getValue());
            }
            transfer.attributes().forEach((header, value) -> count(columns, header, value));
            odd.look(transfer);
        }

        private static void count(Map<String, Long> filled, String name, String value) {
            if (!value.isEmpty()) {
                filled.merge(name, 1L, Long::sum);
            }
        }

        List<Fill> fills() {
            return Stream.concat(fills(fields, Fill.Kind.FIELD), fills(columns, Fill.Kind.COLUMN))
                    .toList();
        }

        private Stream<Fill> fills(Map<String, Long> filled, Fill.Kind kind) {
            return filled.entrySet().stream()
                    .map(e -> new Fill(e.getKey(), e.getValue(), rows - e.getValue(), kind));
        }
    }
}
