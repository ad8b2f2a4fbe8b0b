// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns a row of a customers, holders, accounts, addresses or devices file into what it says about
/// one party. Not thread-safe.
final class PartyInterpreter implements RowReader {

    private static final Set<Field> USED = EnumSet.range(Field.PARTY_NUMBER, Field.PARTY_CLOSED);

    private static final Set<PartyDetail> DATES =
            EnumSet.of(
                    PartyDetail.BIRTH_DATE,
                    PartyDetail.INCORPORATION_DATE,
                    PartyDetail.OPENED,
                    PartyDetail.CLOSED);

    /// Words that files use for a natural person, in lower case.
    private static final Set<String> PERSON =
            Set.of(
                    "i",
                    "p",
                    "person",
                    "individual",
                    "natural",
                    "natural person",
                    "private",
                    "privat",
                    "retail",
                    "consumer",
                    "perorangan",
                    "个人",
                    "自然人",
                    "particulier",
                    "persona fisica",
                    "persona física",
                    "personne physique",
                    "natuurlijk persoon",
                    "fyzická osoba");

    /// Words that files use for an organisation, in lower case.
    private static final Set<String> ORGANISATION =
            Set.of(
                    "o",
                    "c",
                    "organisation",
                    "organization",
                    "company",
                    "corporate",
                    "corporation",
                    "business",
                    "entity",
                    "legal",
                    "legal entity",
                    "legal person",
                    "firma",
                    "unternehmen",
                    "badan usaha",
                    "perusahaan",
                    "企业",
                    "公司",
                    "单位",
                    "法人",
                    "entreprise",
                    "empresa",
                    "azienda",
                    "bedrijf",
                    "persona jurídica",
                    "personne morale",
                    "právnická osoba",
                    "commercial");

    private final FieldColumns columns;
    private final TimeCells times;
    private final WordCells texts;
    private final CellProblems words;
    private final AttributeText attributes;
    private final BitSet unread = new BitSet();

    /// @param names unique header of every column of the file
    PartyInterpreter(ImportProfile profile, List<String> names, FileVocabulary vocabulary) {
        columns = new FieldColumns(profile.mapping(), names);
        words = new CellProblems(profile.dialect());
        times = new TimeCells(profile, columns, words);
        texts = new WordCells(columns, vocabulary);
        attributes = new AttributeText(columns.outside(USED), names);
    }

    @Override
    public RowVerdict read(RowCells cells, TransferColumns batch) {
        unread.clear();
        String customer = texts.plain(cells, Field.PARTY_NUMBER);
        String name = name(cells);
        String account = texts.plain(cells, Field.PARTY_ACCOUNT);
        if (customer.isEmpty() && name.isEmpty() && account.isEmpty()) {
            RowProblem problem = words.party(cells.line());
            return new RowVerdict.Rejected(List.of(problem));
        }
        String bank = texts.plain(cells, Field.PARTY_BANK);
        List<AccountId> accounts =
                account.isEmpty() ? List.of() : List.of(AccountIdentity.of(bank, account));
        if (accounts.stream().anyMatch(id -> AccountIdentity.leavesOut(bank, id))) {
            unread.set(columns.at(Field.PARTY_BANK));
        }
        PartyRow.Kind kind = kind(cells);
        Map<PartyDetail, String> details = details(cells);
        return new RowVerdict.Party(
                new PartyRow(
                        cells.line(),
                        customer,
                        name,
                        kind,
                        accounts,
                        details,
                        attributes.of(cells, unread)));
    }

    private String name(RowCells cells) {
        String whole = texts.plain(cells, Field.PARTY_NAME);
        return whole.isEmpty()
                ? joined(" ", cells, Field.PARTY_FIRST_NAME, Field.PARTY_LAST_NAME)
                : whole;
    }

    private String joined(String between, RowCells cells, Field... fields) {
        return Stream.of(fields)
                .map(field -> texts.plain(cells, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    /// A word of neither list is kept as an attribute.
    private PartyRow.Kind kind(RowCells cells) {
        String word = texts.plain(cells, Field.PARTY_KIND).toLowerCase(Locale.ROOT);
        if (PERSON.contains(word)) {
            return PartyRow.Kind.PERSON;
        }
        if (ORGANISATION.contains(word)) {
            return PartyRow.Kind.ORGANISATION;
        }
        if (columns.has(Field.PARTY_KIND)) {
            unread.set(columns.at(Field.PARTY_KIND));
        }
        return PartyRow.Kind.UNSAID;
    }

    private Map<PartyDetail, String> details(RowCells cells) {
        Map<PartyDetail, String> details = new EnumMap<>(PartyDetail.class);
        for (Field field : USED) {
            String text = texts.plain(cells, field);
            if (!text.isEmpty()) {
                field.partyDetail()
                        .ifPresent(
                                detail -> details.put(detail, value(cells, field, detail, text)));
            }
        }
        String place =
                joined(
                        ", ",
                        cells,
                        Field.PARTY_ADDRESS,
                        Field.PARTY_CITY,
                        Field.PARTY_STATE,
                        Field.PARTY_POSTCODE);
        if (!place.isEmpty()) {
            details.put(PartyDetail.ADDRESS, place);
        }
        return details;
    }

    private String value(RowCells cells, Field field, PartyDetail detail, String text) {
        return DATES.contains(detail) ? times.isoDate(cells, columns.at(field)).orElse(text) : text;
    }
}
