// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.goaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.filing.profile.ProfileText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Of the sample: Ann's account 000123456 is kept at FHB, which is how the files call the filer.
class GoamlClientTest {

    private static final FilingReport REPORT = SampleFiling.REPORT;

    private static final String CONVENTIONS =
            """

            code own-institution FHB = yes
            code constant client_birthdate = 1900-01-01T00:00:00
            code constant client_id_number = UNKNOWN
            code constant client_nationality1 = US
            code constant client_residence = US
            code constant client_phone = UNKNOWN
            code constant client_identification_type = P
            code constant client_identification_number = UNKNOWN
            code constant client_issue_date = 1900-01-01T00:00:00
            code constant client_expiry_date = 2100-12-31T00:00:00
            code constant client_issue_country = US
            code constant client_tax_reg_number = N
            code constant client_non_bank_institution = false
            code constant client_branch = MAIN
            code constant client_account_type = A
            code constant client_opened = 1900-01-01T00:00:00
            code constant client_status_code = A
            code constant client_beneficiary = UNKNOWN
            """;

    static FilingProfile profile(String more) {
        String text =
                FilingProfiles.text("goaml")
                        .replace("own-accounts = other", "own-accounts = my-client");
        return ProfileText.read("goaml", text + more);
    }

    private static String xml(FilingProfile profile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GoamlWriter(profile).write(REPORT, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<FilingCheck.Outcome> failing(FilingProfile profile) {
        return FilingChecks.run(profile, REPORT).stream()
                .filter(o -> !o.ok() && o.check().id().equals("goaml.clients"))
                .toList();
    }

    @Test
    void anAccountTheFilerKeepsIsWrittenAsAClients() throws IOException {
        String xml = xml(profile(CONVENTIONS));

        assertThat(xml.split("<t_from_my_client>", -1)).hasSize(7);
        assertThat(xml)
                .contains("<branch>MAIN</branch>")
                .contains("<gender>F</gender>")
                .contains("<birthdate>1900-01-01T00:00:00</birthdate>")
                .contains("<t_to>")
                .doesNotContain("<t_to_my_client>")
                .doesNotContain("<t_from>");
        assertThat(failing(profile(CONVENTIONS))).isEmpty();
    }

    @Test
    void withoutWhatIsDemandedItIsWrittenAsAnothersAndTold() throws IOException {
        FilingProfile lacking =
                profile(CONVENTIONS.replace("code constant client_branch = MAIN\n", ""));

        assertThat(xml(lacking)).contains("<t_from>").doesNotContain("my_client");
        assertThat(failing(lacking))
                .singleElement()
                .extracting(FilingCheck.Outcome::sentence)
                .asString()
                .contains("Account 000123456", "nobody told branch.");
    }

    @Test
    void accountsOfOtherInstitutionsAndOfFormsThatDoNotAskAreNoClients() throws IOException {
        FilingProfile stranger =
                profile(CONVENTIONS.replace("own-institution FHB", "own-institution ELSE"));

        assertThat(xml(stranger)).doesNotContain("my_client");
        assertThat(failing(stranger)).isEmpty();
        assertThat(xml(FilingProfiles.load("goaml"))).doesNotContain("my_client");
    }
}
