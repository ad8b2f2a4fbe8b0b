// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.FiledScheme;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FilingActivity.FiledAmount;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.profile.FilingFields;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Holds the figures of sentences against what they rest on: the transfers a sentence cites, their
/// counts and sums, the finding that gave it, and what the report says of subjects, accounts and
/// filer. What it found of a sentence it remembers, for as long as that very sentence is asked
/// about again. Thread-safe.
public final class FigureProof {

    /// What is said of these comes from the rows or from findings, or is the narrative.
    private static final Set<String> NO_FACTS = Set.of("transfer", "narrative", "flow", "scheme");

    private final Map<TransferId, FiledTransfer> transfers = new HashMap<>();
    private final Map<String, FiledScheme> schemes = new HashMap<>();
    private final Set<String> currencies = new HashSet<>();
    private final KnownFigures facts;
    private final Map<CitedSentence, List<Figure>> found =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private FigureProof(FilingReport report) {
        for (FiledTransfer transfer : report.transfers()) {
            transfers.put(transfer.id(), transfer);
            currencies.add(transfer.paid().currency().code());
            currencies.add(transfer.received().currency().code());
        }
        report.activity().schemes().forEach(scheme -> schemes.put(scheme.said().finding(), scheme));
        facts = new KnownFigures(currencies);
        FilingFields.ALL.stream()
                .filter(field -> !NO_FACTS.contains(field.owner()))
                .flatMap(field -> field.values().apply(report).stream())
                .flatMap(value -> value.text().value().stream())
                .forEach(facts::text);
        report.head().prior().stream()
                .flatMap(prior -> prior.filed().value().stream())
                .forEach(facts::day);
        report.activity().schemes().forEach(scheme -> facts.text(scheme.name()));
        if (report.activity().amount() instanceof FiledAmount.Sum(var money)) {
            facts.amount(money);
        }
        report.activity().cumulative().value().ifPresent(facts::amount);
    }

    public static FigureProof of(FilingReport report) {
        return new FigureProof(report);
    }

    /// The figures of a sentence that nothing it rests on accounts for, in reading order.
    public List<Figure> unsupported(CitedSentence sentence) {
        List<Figure> known = found.get(sentence);
        if (known == null) {
            known = look(sentence);
            found.put(sentence, known);
        }
        return known;
    }

    private List<Figure> look(CitedSentence sentence) {
        List<Figure> open =
                FigureReader.in(sentence.text(), currencies).stream()
                        .filter(figure -> !facts.knows(figure, sentence.text()))
                        .toList();
        FiledScheme scheme = schemes.get(sentence.finding());
        if (scheme != null && !open.isEmpty()) {
            KnownFigures own = new KnownFigures(currencies);
            own.text(scheme.said().all());
            open = open.stream().filter(figure -> !own.knows(figure)).toList();
        }
        if (open.isEmpty() || sentence.rows().isEmpty()) {
            return open;
        }
        RowProof rows =
                new RowProof(
                        sentence.rows().stream()
                                .distinct()
                                .map(transfers::get)
                                .filter(Objects::nonNull)
                                .toList());
        return open.stream().filter(figure -> !rows.knows(figure)).toList();
    }
}
