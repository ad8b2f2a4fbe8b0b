// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.casework.NoteAnchor.Area;
import org.tributary.ledger.casework.NoteAnchor.OnAccount;
import org.tributary.ledger.casework.NoteAnchor.OnFlow;
import org.tributary.ledger.casework.NoteAnchor.OnRegion;
import org.tributary.ledger.casework.NoteAnchor.OnTransfer;
import org.tributary.ledger.casework.NoteAnchor.WholeCase;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Anchors and citations as the record keeps them: `case`, `account 12`, `flow 12 7`,
/// `transfer 345` or `region LEFT TOP WIDTH HEIGHT 12,7`; `345,346`. Stateless and thread-safe.
final class NoteText {

    private NoteText() {}

    static String of(NoteAnchor anchor) {
        return switch (anchor) {
            case WholeCase _ -> "case";
            case OnAccount(int account) -> "account " + account;
            case OnFlow(int from, int to) -> "flow " + from + " " + to;
            case OnTransfer(TransferId transfer) -> "transfer " + transfer.value();
            case OnRegion(Area area, List<Integer> accounts) ->
                    "region %s %s %s %s %s"
                            .formatted(
                                    area.left(),
                                    area.top(),
                                    area.width(),
                                    area.height(),
                                    joined(accounts.stream()));
        };
    }

    static String of(List<TransferId> cites) {
        return joined(cites.stream().map(TransferId::value));
    }

    private static String joined(Stream<?> numbers) {
        return numbers.map(Object::toString).collect(Collectors.joining(","));
    }

    /// @throws CaseFileException if the text is none of those forms
    static NoteAnchor anchor(String text) {
        String[] parts = text.split(" ", -1);
        try {
            return switch (parts[0]) {
                case "case" -> new WholeCase();
                case "account" -> new OnAccount(Integer.parseInt(parts[1]));
                case "flow" -> new OnFlow(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
                case "transfer" -> new OnTransfer(new TransferId(Long.parseLong(parts[1])));
                case "region" ->
                        new OnRegion(
                                new Area(
                                        Double.parseDouble(parts[1]),
                                        Double.parseDouble(parts[2]),
                                        Double.parseDouble(parts[3]),
                                        Double.parseDouble(parts[4])),
                                split(parts[5], Integer::valueOf));
                default -> throw unreadable(new IllegalArgumentException("unknown anchor"));
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw unreadable(e);
        }
    }

    /// @throws CaseFileException if the text is no list of ids
    static List<TransferId> cites(String text) {
        try {
            return split(text, id -> new TransferId(Long.parseLong(id)));
        } catch (IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private static <T> List<T> split(String text, Function<String, T> parse) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(",")).map(parse).toList();
    }

    private static CaseFileException unreadable(RuntimeException cause) {
        return new CaseFileException(
                Kind.DAMAGED,
                "What a note sits on cannot be read. Verify the case and go back to a copy of its"
                        + " folder.",
                cause);
    }
}
