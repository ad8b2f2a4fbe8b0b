// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.goaml;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;

import java.io.IOException;

/// Writes an account of a client of the filer, in the order of the elements of version 5.
record GoamlClientOut(GoamlOut out) {

    void account(String side, FiledParty party, FiledTransfer transfer, GoamlClient client)
            throws IOException {
        out.open(side + "_account");
        out.leaf("institution_name", party.institution());
        out.leaf("institution_code", party.institution());
        leaf("non_bank_institution", client);
        leaf("branch", client);
        out.leaf("account", party.account());
        out.leaf("currency_code", transfer.paid().currency().code());
        out.fact("transfer." + side + "-name", Fact.text(party.name()));
        leaf("account_type", client);
        out.open("signatory");
        out.leaf("is_primary", "true");
        person(client);
        out.constant("role");
        out.close();
        leaf("opened", client);
        leaf("status_code", client);
        leaf("beneficiary", client);
        out.close();
    }

    private void person(GoamlClient client) throws IOException {
        out.open("t_person");
        leaf("gender", client);
        out.fact("subject.first-name", Fact.text(client.told("first_name")));
        out.fact("subject.middle-name", client.name().middle());
        out.fact("subject.last-name", Fact.text(client.told("last_name")));
        leaf("birthdate", client);
        leaf("id_number", client);
        leaf("nationality1", client);
        leaf("residence", client);
        out.open("phones");
        out.open("phone");
        out.constant("tph_contact_type");
        out.constant("tph_communication_type");
        out.leaf("tph_number", client.told("phone"));
        out.close();
        out.close();
        out.fact("subject.occupation", client.subject().business().occupation());
        out.open("identification");
        out.leaf("type", client.told("identification_type"));
        out.leaf("number", client.told("identification_number"));
        leaf("issue_date", client);
        leaf("expiry_date", client);
        leaf("issue_country", client);
        out.close();
        leaf("tax_reg_number", client);
        out.fact("subject.source-of-funds", client.subject().business().sourceOfFunds());
        out.close();
    }

    private void leaf(String element, GoamlClient client) throws IOException {
        out.leaf(element, client.told(element));
    }
}
