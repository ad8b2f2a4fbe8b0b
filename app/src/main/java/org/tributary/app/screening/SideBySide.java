// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.screening.HitPart;
import org.tributary.ledger.screening.ScreenedThing.OfParty;
import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.watchlist.ListedIdentifier;
import org.tributary.ledger.watchlist.ListedName;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.NameStrength;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A hit laid out for comparing: what the case says on one side, what the list says on the
/// other, field by field, with what came of comparing them; and the record as it was
/// published.
///
/// @param rows in reading order; a field neither side tells is left out
/// @param source the listed record, character by character
public record SideBySide(List<Row> rows, String source) {

    public SideBySide {
        rows = List.copyOf(rows);
    }

    /// A field.
    public enum Field {
        NAME,
        BIRTH,
        COUNTRY,
        IDENTIFIER,
        ADDRESS,
        KIND,
        PROGRAM,
        REMARKS
    }

    /// One field of both sides.
    ///
    /// @param here what the case says; empty if nothing
    /// @param there what the list says; empty if nothing
    /// @param agreement `agrees`, `near`, `differs`, `absent-here`, `absent-there` as the
    ///     screening found it; empty where it compares nothing
    public record Row(Field field, List<String> here, List<String> there, String agreement) {

        public Row {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }
    }

    /// @param listed the listed party, see [HitDesk#listed]
    static SideBySide of(CaseReader reader, ScreeningHit hit, ListedParty listed) {
        Optional<PartyFacts> facts =
                hit.finding().what() instanceof OfParty(long ordinal)
                        ? Optional.of(reader.partyFacts(ordinal))
                        : Optional.empty();
        List<Row> rows = new ArrayList<>();
        List<HitPart> parts = hit.finding().parts();
        add(
                rows,
                Field.NAME,
                Stream.concat(
                                Stream.of(hit.finding().name()),
                                facts.stream().flatMap(f -> said(f.names())))
                        .distinct()
                        .toList(),
                names(hit, listed),
                agreement(parts, "word"));
        add(
                rows,
                Field.BIRTH,
                told(facts, PartyDetail.BIRTH_DATE),
                listed.births().stream().map(BirthDate::words).toList(),
                agreement(parts, "birth"));
        add(
                rows,
                Field.COUNTRY,
                Stream.concat(
                                told(facts, PartyDetail.NATIONALITY).stream(),
                                told(facts, PartyDetail.COUNTRY).stream())
                        .distinct()
                        .toList(),
                listed.countries(),
                agreement(parts, "country"));
        add(
                rows,
                Field.IDENTIFIER,
                told(facts, PartyDetail.IDENTIFICATION),
                listed.identifiers().stream().map(SideBySide::number).toList(),
                agreement(parts, "identifier"));
        add(
                rows,
                Field.ADDRESS,
                told(facts, PartyDetail.ADDRESS),
                listed.addresses(),
                agreement(parts, "address"));
        add(rows, Field.KIND, List.of(), List.of(listed.kind().name()), agreement(parts, "kind"));
        add(rows, Field.PROGRAM, List.of(), listed.programs(), "");
        add(
                rows,
                Field.REMARKS,
                List.of(),
                listed.remarks().isEmpty() ? List.of() : List.of(listed.remarks()),
                "");
        return new SideBySide(rows, listed.source());
    }

    /// The name that fits best first.
    private static List<String> names(ScreeningHit hit, ListedParty listed) {
        List<String> names = new ArrayList<>();
        for (ListedName name : listed.names()) {
            String shown =
                    name.strength() == NameStrength.WEAK ? name.text() + " (weak)" : name.text();
            names.add(name.text().equals(hit.finding().listed()) ? 0 : names.size(), shown);
        }
        return names.stream().distinct().toList();
    }

    private static Stream<String> said(List<PartyFacts.Said> values) {
        return values.stream().map(PartyFacts.Said::value);
    }

    private static List<String> told(Optional<PartyFacts> facts, PartyDetail detail) {
        return facts.stream()
                .flatMap(f -> said(f.details().getOrDefault(detail, List.of())))
                .toList();
    }

    private static String number(ListedIdentifier number) {
        String country = number.country().isEmpty() ? "" : " (" + number.country() + ")";
        return number.type() + " " + number.value() + country;
    }

    /// What came of a field: of several parts, the one that speaks most against both being
    /// one.
    private static String agreement(List<HitPart> parts, String kind) {
        List<String> found =
                parts.stream().filter(p -> p.kind().equals(kind)).map(HitPart::agreement).toList();
        return Stream.of("differs", "absent-here", "absent-there", "near", "agrees")
                .filter(found::contains)
                .findFirst()
                .orElse("");
    }

    private static void add(
            List<Row> rows, Field field, List<String> here, List<String> there, String agreement) {
        if (!here.isEmpty() || !there.isEmpty()) {
            rows.add(new Row(field, here, there, agreement));
        }
    }
}
