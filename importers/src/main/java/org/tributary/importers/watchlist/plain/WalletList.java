// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.plain;

import org.tributary.importers.csv.PlainRecords;
import org.tributary.importers.watchlist.read.ListFormat;
import org.tributary.importers.watchlist.read.ListReading;
import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.NameStrength;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Wallet addresses, one a line; blank lines and lines that begin with `#` say nothing.
/// Stateless.
///
/// @param chain the asset or chain all of them are of, such as `XBT`; empty if nobody told
public record WalletList(String chain) implements ListFormat {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z:.+=/_-]{20,128}");

    /// Whether a line may be an address: one word of letters and digits, both of them.
    public static boolean isAddress(String line) {
        return ADDRESS.matcher(line).matches()
                && line.chars().anyMatch(Character::isDigit)
                && line.chars().anyMatch(Character::isLetter);
    }

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try (PlainRecords rows = PlainRecords.open(file)) {
                while (rows.next()) {
                    String line = rows.raw().replace("\uFEFF", "").strip();
                    if (!line.isEmpty() && !line.startsWith("#") && !line.equals("\u001A")) {
                        reading.count("addresses");
                        take(name, rows.line(), line, reading);
                    }
                }
            }
        }
    }

    private void take(String file, long line, String address, ListReading reading)
            throws IOException {
        if (!isAddress(address)) {
            reading.refuse(
                    file,
                    line,
                    address,
                    "The line is no wallet address.",
                    "Put one address on each line, and nothing else.");
            return;
        }
        String type = "Digital Currency Address" + (chain.isEmpty() ? "" : " - " + chain);
        reading.take(
                file,
                line,
                new PartyDraft(address)
                        .kind(ListedKind.WALLET)
                        .name(address, NameStrength.PRIMARY)
                        .identifier(type, address, "")
                        .source(address));
    }
}
