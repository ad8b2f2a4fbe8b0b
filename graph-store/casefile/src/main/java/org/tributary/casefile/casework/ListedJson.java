// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import com.github.luben.zstd.Zstd;

import org.tributary.casefile.chain.Hashes;
import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.watchlist.ListedIdentifier;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.ListedName;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.NameStrength;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// Entries of watchlists as text, and their source packed. The shapes are written out here,
/// so that changing a type elsewhere never changes what old cases say.
final class ListedJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LEVEL = 3;

    private record StoredName(String text, String strength) {}

    private record StoredBirth(String earliest, String latest, String words) {}

    private record StoredNumber(String type, String value, String country) {}

    private record StoredParty(
            String kind,
            List<StoredName> names,
            List<StoredBirth> births,
            List<String> countries,
            List<StoredNumber> identifiers,
            List<String> addresses,
            List<String> programs,
            String remarks) {}

    private ListedJson() {}

    /// All of a party but its key and its source.
    static String text(ListedParty party) {
        return JSON.writeValueAsString(
                new StoredParty(
                        party.kind().name(),
                        party.names().stream()
                                .map(n -> new StoredName(n.text(), n.strength().name()))
                                .toList(),
                        party.births().stream()
                                .map(
                                        b ->
                                                new StoredBirth(
                                                        b.earliest().toString(),
                                                        b.latest().toString(),
                                                        b.words()))
                                .toList(),
                        party.countries(),
                        party.identifiers().stream()
                                .map(i -> new StoredNumber(i.type(), i.value(), i.country()))
                                .toList(),
                        party.addresses(),
                        party.programs(),
                        party.remarks()));
    }

    static ListedParty party(String key, String text, byte[] source) {
        StoredParty stored = JSON.readValue(text, StoredParty.class);
        return new ListedParty(
                key,
                ListedKind.valueOf(stored.kind),
                stored.names.stream()
                        .map(n -> new ListedName(n.text, NameStrength.valueOf(n.strength)))
                        .toList(),
                stored.births.stream()
                        .map(
                                b ->
                                        new BirthDate(
                                                LocalDate.parse(b.earliest),
                                                LocalDate.parse(b.latest),
                                                b.words))
                        .toList(),
                stored.countries,
                stored.identifiers.stream()
                        .map(i -> new ListedIdentifier(i.type, i.value, i.country))
                        .toList(),
                stored.addresses,
                stored.programs,
                stored.remarks,
                unpacked(source));
    }

    static byte[] packed(String source) {
        return Zstd.compress(source.getBytes(StandardCharsets.UTF_8), LEVEL);
    }

    private static String unpacked(byte[] source) {
        long length = Zstd.getFrameContentSize(source);
        return length <= 0
                ? ""
                : new String(
                        Zstd.decompress(source, Math.toIntExact(length)), StandardCharsets.UTF_8);
    }

    /// SHA-256 over a stored entry, text and source.
    static String hash(String text, byte[] packedSource) {
        return Hashes.of(text + "\n" + unpacked(packedSource));
    }
}
