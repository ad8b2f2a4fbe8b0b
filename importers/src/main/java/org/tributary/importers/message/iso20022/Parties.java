// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;

/// Finds parties, accounts and agents in the elements of a message. Versions differ in how deep
/// they lie: a party is itself, or in `Pty`, or an institution.
final class Parties {

    private static final String[] ACCOUNT = {
        "Id/IBAN", "Id/Othr/Id", "Id/PrtryAcct/Id", "Id/BBAN", "Id/UPIC", "Prxy/Id"
    };
    private static final String[] IDENTIFIER = {
        "FinInstnId/BICFI",
        "FinInstnId/BIC",
        "FinInstnId/CmbndId/BIC",
        "FinInstnId/ClrSysMmbId/MmbId",
        "FinInstnId/ClrSysMmbId/Id",
        "FinInstnId/CmbndId/ClrSysMmbId/Id",
        "FinInstnId/PrtryId/Id",
        "FinInstnId/Othr/Id"
    };
    private static final String[] COUNTRY = {
        "PstlAdr/Ctry", "CtryOfRes", "Pty/PstlAdr/Ctry", "Pty/CtryOfRes", "FinInstnId/PstlAdr/Ctry"
    };

    private Parties() {}

    /// @param party a debtor or creditor, who may be an institution
    /// @param account its account
    /// @param agent the bank that keeps it
    static PaymentParty party(Element party, Element account, Element agent) {
        String number = account.first(ACCOUNT);
        String institution = party.first(IDENTIFIER);
        if (institution.isEmpty()) {
            institution = party.at("Agt").first(IDENTIFIER);
        }
        String bank = bank(agent);
        boolean isBank = number.isEmpty() && !institution.isEmpty();
        return new PaymentParty(
                isBank ? institution : number,
                bank.isEmpty() ? institution : bank,
                name(party, account, institution),
                party.first(COUNTRY));
    }

    /// An account with its owner and its bank, as a statement names its own.
    static PaymentParty owner(Element account) {
        Element owner = account.at("Ownr");
        String name = owner.first("Nm", "Pty/Nm");
        return new PaymentParty(
                account.first(ACCOUNT),
                bank(account.at("Svcr")),
                name.isEmpty() ? account.get("Nm") : name,
                owner.first(COUNTRY));
    }

    /// What identifies a bank: a BIC or another number, else its name.
    static String bank(Element agent) {
        String identifier = agent.first(IDENTIFIER);
        String name =
                agent.first("FinInstnId/Nm", "FinInstnId/CmbndId/Nm", "FinInstnId/NmAndAdr/Nm");
        return identifier.isEmpty() ? name : identifier;
    }

    private static String name(Element party, Element account, String institution) {
        String name = party.first("Nm", "Pty/Nm", "FinInstnId/Nm", "Agt/FinInstnId/Nm");
        if (name.isEmpty()) {
            name = account.get("Nm");
        }
        return name.isEmpty() ? institution : name;
    }

    /// Keeps what is said about a party beyond its name and account.
    static void keep(String role, Element party, Payment payment) {
        Element inner = party.at("Pty").isPresent() ? party.at("Pty") : party;
        payment.more(role + " address", inner.at("PstlAdr").allText());
        payment.more(role + " id", inner.at("Id").allText());
    }

    /// Keeps a further party, such as an ultimate debtor.
    static void keepWhole(String role, Element party, Payment payment) {
        if (party.isPresent()) {
            payment.more(role, party.first("Nm", "Pty/Nm", "FinInstnId/Nm"));
            keep(role, party, payment);
        }
    }
}
