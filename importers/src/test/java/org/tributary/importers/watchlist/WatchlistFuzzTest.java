// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Watchlists of any bytes: each is read to its end or refused in words, says the same each
/// time, and gives every entry a key of its own.
@Timeout(20)
class WatchlistFuzzTest {

    @TempDir private Path folder;

    @FuzzTest
    void readsAnyList(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("any_XBT.txt"), bytes);
        List<ListedParty> first = new ArrayList<>();
        List<ListedParty> again = new ArrayList<>();

        String told = read(file, first);

        assertThat(read(file, again)).isEqualTo(told);
        assertThat(again).isEqualTo(first);
        assertThat(first.stream().map(ListedParty::key)).doesNotHaveDuplicates();
    }

    private static String read(Path file, List<ListedParty> parties) {
        try {
            StringBuilder told = new StringBuilder();
            for (FoundList list : WatchlistFiles.recognise(List.of(file), Optional.empty())) {
                ListReceipt receipt = WatchlistFiles.read(list, parties::add, Work.UNOBSERVED);
                assertThat(receipt.taken()).isEqualTo(parties.size());
                told.append(receipt);
            }
            return told.toString();
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank();
            return String.valueOf(e.getMessage());
        }
    }
}
