// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;

class SealTest {

    private static final String BOTH = "the file's passphrase\nthe key's passphrase\n";
    private static final String FILE_ONLY = "the file's passphrase\n";

    @TempDir Path folder;
    private Terminal terminal;
    private Path made;
    private Path file;

    @BeforeEach
    void makeCase() throws Exception {
        terminal = new Terminal(folder.resolve("program"));
        made =
                terminal.caseOf(
                        "Harbour",
                        folder,
                        "rows.csv",
                        """
                        date,from_account,to_account,amount,currency
                        2026-01-03,1001,1002,9500.00,USD
                        2026-01-04,1002,1003,9400.00,USD
                        """);
        file = folder.resolve("harbour.tributary");
    }

    @Test
    void aCaseTravelsAndComesBackSigned() throws Exception {
        Result sealed =
                terminal.answering(BOTH, "seal", made, "--out", file, "--new-key", "--json");
        assertThat(sealed.exit()).as(sealed.err()).isZero();
        assertThat(sealed.json().at("/signature/signer").asString()).isEqualTo("Maria Santos");
        assertThat(sealed.json().get("bytes").longValue()).isEqualTo(Files.size(file));

        assertThat(terminal.answering(BOTH, "countersign", file, "--accept").exit()).isEqualTo(2);
        Result countersigned =
                terminal.answering(
                        BOTH,
                        "countersign",
                        file,
                        "--accept",
                        "--remark",
                        "Well done.",
                        "--signer",
                        "Jo Bell",
                        "--new-key",
                        "--json");
        assertThat(countersigned.exit()).as(countersigned.err()).isZero();

        Result verified = terminal.succeed("verify", file, "--json");
        assertThat(verified.json().get("ok").booleanValue()).isTrue();
        assertThat(verified.out()).doesNotContain("Maria").doesNotContain("Jo Bell");
        Result inside = terminal.answering(FILE_ONLY, "verify", file, "--content");
        assertThat(inside.out())
                .contains("decrypts to its end", "Maria Santos signed", "Jo Bell countersigned");

        Path copy = folder.resolve("copy");
        Result unsealed = terminal.answering(FILE_ONLY, "unseal", file, "--to", copy, "--json");
        assertThat(unsealed.exit()).as(unsealed.err()).isZero();
        assertThat(unsealed.json().get("signatures")).hasSize(2);
        JsonNode original = terminal.succeed("info", made, "--json").json();
        assertThat(terminal.succeed("info", copy, "--json").json().get("totals"))
                .isEqualTo(original.get("totals"));
        assertThat(terminal.run("note", copy, "Mine").exit()).isEqualTo(4);

        Result back = terminal.answering(FILE_ONLY, "read-back", made, file, "--json");
        assertThat(back.json().at("/reviews/0/remarks/0/text").asString()).isEqualTo("Well done.");
        terminal.succeed("note", made, "Written later");
        assertThat(terminal.succeed("verify", made).out())
                .contains(
                        "2 of 2 signatures under the case",
                        "Jo Bell countersigned",
                        "1 entries were written after");
    }

    @Test
    void refusalsSayWhatToDo() throws Exception {
        assertThat(terminal.answering(BOTH, "seal", made, "--out", file).err())
                .contains("has no key at this computer", "--new-key");
        assertThat(terminal.answering("short\nshort\n", "seal", made, "--out", file).err())
                .contains("too short");
        assertThat(terminal.answering("only one line\n", "seal", made, "--out", file).err())
                .contains("Standard input ended before Passphrase of your key");
        assertThat(file).doesNotExist();
        Files.writeString(file, "no sealed file");
        assertThat(terminal.run("seal", made, "--out", file).err()).contains("there already");
        assertThat(terminal.run("countersign", file).err()).contains("--accept or --return");
        assertThat(terminal.answering(BOTH, "countersign", file, "--return").err())
                .contains("--remark");
        Result foreign = terminal.run("verify", file);
        assertThat(foreign.exit()).isEqualTo(3);
        assertThat(foreign.err()).contains("no sealed case");
    }

    @Test
    void aDamagedFileFailsItsCheck() throws Exception {
        assertThat(terminal.answering(BOTH, "seal", made, "--out", file, "--new-key").exit())
                .isZero();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Result verified = terminal.run("verify", file, "--json");
        assertThat(verified.exit()).isEqualTo(3);
        assertThat(verified.json().get("ok").booleanValue()).isFalse();
        Path copy = folder.resolve("copy");
        assertThat(terminal.answering(FILE_ONLY, "unseal", file, "--to", copy).exit()).isEqualTo(3);
        assertThat(copy).doesNotExist();
    }
}
