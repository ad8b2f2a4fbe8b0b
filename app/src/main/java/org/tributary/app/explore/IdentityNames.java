// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.app.drawing.AccountIdentities;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.ledger.work.Work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which accounts belong to those said to be one, and what each group is called.
final class IdentityNames {

    private IdentityNames() {}

    static AccountIdentities of(CaseReader reader) {
        Map<Long, String> parties = new HashMap<>();
        Map<Integer, String> accounts = new HashMap<>();
        for (List<IdentityMember> group : reader.identities().groups()) {
            String name = name(reader, group.getFirst()) + " +" + (group.size() - 1);
            for (IdentityMember member : group) {
                switch (member.kind()) {
                    case PARTY -> parties.put(member.number(), name);
                    case ACCOUNT -> accounts.put(Math.toIntExact(member.number()), name);
                }
            }
        }
        if (!parties.isEmpty()) {
            reader.scanHolders(
                    (account, party) -> {
                        String name = parties.get(party);
                        if (name != null) {
                            accounts.putIfAbsent(account, name);
                        }
                    },
                    Work.UNOBSERVED);
        }
        return account -> accounts.getOrDefault(account, "");
    }

    private static String name(CaseReader reader, IdentityMember member) {
        return switch (member.kind()) {
            case PARTY -> reader.parties(List.of(member.number())).getFirst().name();
            case ACCOUNT -> reader.account(Math.toIntExact(member.number())).id().key();
        };
    }
}
