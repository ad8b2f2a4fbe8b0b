// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.identity;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.identity.IdentitySearch;
import org.tributary.analysis.identity.PossiblySame;
import org.tributary.analysis.identity.Profile;
import org.tributary.analysis.identity.ProfileReading;
import org.tributary.app.explore.Exploration;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.GroupsCounted;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.IdentityJudged;
import org.tributary.ledger.casework.IdentityBook;
import org.tributary.ledger.casework.IdentityVerdict;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Finds who may be one in an open case, and keeps what investigators say of it. Nothing is
/// merged. Thread-safe; nothing here belongs on the screen thread.
///
/// @param record the case
/// @param graphs gives its transfers
public record CaseIdentities(CaseFile record, Exploration.GraphSource graphs) {

    /// Two are told from this probability on.
    public static final double LEAST = 0.5;

    private static final int MOST_ACCOUNTS = 5;

    /// Finds them, with those of whom something was said.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public IdentityPage find(Work work) throws IOException {
        FlowGraph graph = graphs.graph(work);
        work.begin("Reading accounts and their holders", 0);
        return record.read(reader -> page(reader, graph, work));
    }

    private IdentityPage page(CaseReader reader, FlowGraph graph, Work work) {
        CaseLedger ledger = CaseLedgers.read(reader, graph, record.manifest().base(), work);
        List<Profile> profiles = new ProfileReading(ledger).read(reader, work);
        IdentityBook book = reader.identities();
        IdentitySearch.Found found = new IdentitySearch().find(profiles, LEAST, book.links(), work);
        return new IdentityPage(
                found.links().stream().map(link -> line(reader, link, book)).toList(),
                book,
                profiles.size(),
                found.compared(),
                found.left());
    }

    private static IdentityLine line(CaseReader reader, PossiblySame link, IdentityBook book) {
        return new IdentityLine(
                side(reader, link.one()),
                side(reader, link.other()),
                (int) Math.min(99, Math.floor(link.probability() * 100)),
                link.prior(),
                link.evidence(),
                book.link(link.one().member(), link.other().member()));
    }

    private static IdentitySide side(CaseReader reader, Profile profile) {
        List<Integer> ordinals = Arrays.stream(profile.accounts()).boxed().toList();
        List<Account> accounts =
                reader.accounts(ordinals.subList(0, Math.min(MOST_ACCOUNTS, ordinals.size())));
        return new IdentitySide(profile.member(), profile.name(), accounts, ordinals);
    }

    /// Says something of each of some pairs, or takes it back.
    ///
    /// @param reason in the investigator's words
    /// @throws IllegalArgumentException if the reason is blank
    public IdentityBook judge(
            List<IdentityLine> lines, IdentityVerdict verdict, String reason, Author author) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a verdict needs a reason");
        }
        return enter(
                lines.stream().map(line -> judged(line, verdict, reason.strip())).toList(), author);
    }

    private static IdentityEvent judged(IdentityLine line, IdentityVerdict verdict, String reason) {
        return new IdentityJudged(
                line.one().member(), line.other().member(), verdict, line.percent(), reason);
    }

    /// Lets groups of those said to be one count as one, or apart, from now on.
    public IdentityBook count(IdentityBook.Counting how, Author author) {
        return enter(List.of(new GroupsCounted(how)), author);
    }

    private IdentityBook enter(List<IdentityEvent> events, Author author) {
        record.write(
                author,
                writer -> {
                    events.forEach(writer::append);
                    return events;
                });
        return record.read(CaseReader::identities);
    }
}
