// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.redaction;

import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The parties of a masked copy: a line for each account somebody holds.
///
/// @param reader the record
/// @param accounts bank and number in the copy, by ordinal
/// @param masking what stands in the place of names and what is said
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record MaskedParties(CaseReader reader, String[][] accounts, Masking masking) {

    private static final PartyDetail[] DETAILS = {
        PartyDetail.COUNTRY,
        PartyDetail.NATIONALITY,
        PartyDetail.ADDRESS,
        PartyDetail.PHONE,
        PartyDetail.EMAIL,
        PartyDetail.IDENTIFICATION,
        PartyDetail.DEVICE,
        PartyDetail.IP
    };

    private static final String[] HEADER = {
        "customer number",
        "name",
        "customer type",
        "bank",
        "account",
        "country",
        "nationality",
        "address",
        "phone",
        "email",
        "identification",
        "device",
        "ip"
    };

    long write(Writer out, Work work) throws IOException {
        Map<Long, List<Integer>> held = new HashMap<>();
        reader.scanHolders(
                (account, party) ->
                        held.computeIfAbsent(party, p -> new ArrayList<>(1)).add(account),
                work);
        List<Party> parties = new ArrayList<>();
        reader.scanParties(
                party -> {
                    if (held.containsKey(party.ordinal())) {
                        parties.add(party);
                    }
                },
                work);
        CsvLine lines = new CsvLine(out);
        lines.write(HEADER);
        work.begin("Masking parties", parties.size());
        for (Party party : parties) {
            work.checkCancelled();
            line(lines, party, held.getOrDefault(party.ordinal(), List.of()));
            work.done(1);
        }
        return parties.size();
    }

    private void line(CsvLine lines, Party party, List<Integer> held) throws IOException {
        String[] cells = new String[HEADER.length];
        cells[0] = masking.customer(party);
        cells[1] = masking.name(party);
        cells[2] = masking.kind(party);
        PartyFacts facts = reader.partyFacts(party.ordinal());
        for (int i = 0; i < DETAILS.length; i++) {
            cells[5 + i] = masking.detail(DETAILS[i], first(facts, DETAILS[i]));
        }
        for (int account : held.stream().sorted().toList()) {
            cells[3] = accounts[account][0];
            cells[4] = accounts[account][1];
            lines.write(cells);
        }
    }

    private static String first(PartyFacts facts, PartyDetail detail) {
        return facts.details().getOrDefault(detail, List.of()).stream()
                .findFirst()
                .map(PartyFacts.Said::value)
                .orElse("");
    }
}
