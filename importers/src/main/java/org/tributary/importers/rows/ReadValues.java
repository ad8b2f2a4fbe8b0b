// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountMention;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// What a row was read as, field by field and in words, for a preview. Amounts come with their
/// currency, times in UTC.
public final class ReadValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TransferColumns batch;
    private final int row;
    private final FileVocabulary vocabulary;
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    private ReadValues(TransferColumns batch, int row, FileVocabulary vocabulary) {
        this.batch = batch;
        this.row = row;
        this.vocabulary = vocabulary;
    }

    /// A transfer as it lies in a batch.
    ///
    /// @param cells the row's cells as they stand in the file
    public static Map<Field, String> of(
            TransferColumns batch,
            int row,
            FileVocabulary vocabulary,
            ImportProfile profile,
            List<String> cells) {
        return new ReadValues(batch, row, vocabulary).transfer(profile, cells);
    }

    /// A row about a party.
    public static Map<Field, String> of(PartyRow party) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        put(Field.PARTY_NUMBER, party.customer(), values);
        put(Field.PARTY_NAME, party.name(), values);
        put(Field.PARTY_KIND, kind(party.kind()), values);
        put(
                Field.PARTY_ACCOUNT,
                party.accounts().stream().map(AccountId::key).collect(Collectors.joining(", ")),
                values);
        for (Field field : Field.values()) {
            field.partyDetail()
                    .map((PartyDetail detail) -> party.details().getOrDefault(detail, ""))
                    .ifPresent(text -> put(field, text, values));
        }
        return values;
    }

    private static String kind(PartyRow.Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case UNSAID -> "";
        };
    }

    private Map<Field, String> transfer(ImportProfile profile, List<String> cells) {
        String paid = money(batch.paid[row], batch.paidCurrency[row]);
        String received = money(batch.received[row], batch.receivedCurrency[row]);
        put(Field.FROM_ACCOUNT, account(batch.from[row]), values);
        put(Field.TO_ACCOUNT, account(batch.to[row]), values);
        put(Field.AMOUNT_PAID, paid, values);
        put(Field.AMOUNT_RECEIVED, received, values);
        put(Field.TIME, Instant.ofEpochMilli(batch.at[row]).toString(), values);
        put(Field.CHANNEL, vocabulary.channels().get(batch.channel[row]), values);
        put(Field.REFERENCE, batch.reference[row], values);
        put(Field.LABEL, batch.label[row], values);
        put(Field.BANK_REFERENCE, batch.bankReference[row], values);
        details();
        if (profile.statement().sign().isOneSided()) {
            statement(profile, paid, cells);
        }
        return values;
    }

    private void details() {
        if (batch.details[row].isEmpty()) {
            return;
        }
        JsonNode json = JSON.readTree(batch.details[row]);
        for (Field field : Field.values()) {
            field.detail()
                    .map(Detail::key)
                    .ifPresent(key -> put(field, json.path(key).asString(""), values));
        }
    }

    private void statement(ImportProfile profile, String amount, List<String> cells) {
        boolean out = isOutgoing(profile, cells);
        put(Field.OWN_ACCOUNT, account(out ? batch.from[row] : batch.to[row]), values);
        String other = account(out ? batch.to[row] : batch.from[row]);
        put(Field.COUNTERPARTY_ACCOUNT, other, values);
        if (other.startsWith("?:")) {
            put(Field.COUNTERPARTY_NAME, other.substring(2), values);
        }
        put(Field.DIRECTION, out ? "out" : "in", values);
        if (profile.statement().sign().hasTwoColumns()) {
            put(out ? Field.DEBIT : Field.CREDIT, amount, values);
        } else {
            put(Field.AMOUNT, (out ? "-" : "") + amount, values);
        }
    }

    /// The own account pays where the other side is only named, or where its number is the payer's.
    private boolean isOutgoing(ImportProfile profile, List<String> cells) {
        List<AccountMention> accounts = vocabulary.accounts();
        return switch (accounts.get(batch.from[row])) {
            case AccountMention.Counterparty ignored -> false;
            case AccountMention.Numbered payer ->
                    accounts.get(batch.to[row]) instanceof AccountMention.Counterparty
                            || payer.id().number().equals(ownNumber(profile, cells));
        };
    }

    private static String ownNumber(ImportProfile profile, List<String> cells) {
        OptionalInt column = profile.mapping().position(Field.OWN_ACCOUNT);
        String cell =
                column.isPresent() && column.getAsInt() < cells.size()
                        ? NumberText.plain(cells.get(column.getAsInt()))
                        : "";
        return cell.isEmpty() ? profile.statement().own().number() : cell;
    }

    private String account(int index) {
        return vocabulary.accounts().get(index).key();
    }

    private String money(long minor, int currency) {
        return Money.of(minor, vocabulary.currencies().get(currency)).toString();
    }

    private static void put(Field field, String text, Map<Field, String> values) {
        if (!text.isEmpty()) {
            values.put(field, text);
        }
    }
}
