// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.tuning.RuleDesk.Activation;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.casework.Signature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class RuleDeskTest {

    private static final String WORDS = "four words in a row";

    @TempDir private Path folder;
    private DrawnCase drawn;
    private RuleDesk desk;
    private KeyRing keys;

    @BeforeEach
    void open() {
        drawn = DrawnCase.in(folder);
        desk = new RuleDesk(drawn.exploration().record());
        keys = new KeyRing(folder.resolve("keys"));
    }

    @AfterEach
    void close() {
        drawn.close();
    }

    private static RuleSet fanIn(long senders) {
        Rule rule = RuleSet.standard().rule("fan-in").orElseThrow();
        return RuleSet.standard().with(rule.with(parameter(rule), senders));
    }

    private static Parameter parameter(Rule rule) {
        return rule.parameter("senders").orElseThrow();
    }

    private Signer bo() throws IOException {
        return keys.create(new Author("Bo Berg", "BB"), Passphrase.of(WORDS));
    }

    private Activation activate(int version, Signer signer, String words) throws IOException {
        return desk.activate(version, keys, signer, Passphrase.of(words));
    }

    private int proposed() {
        return desk.propose(fanIn(4), "too many alerts", DrawnCase.ANN);
    }

    @Test
    void aProposalCountsOnlyWhenAnotherSigned() throws Exception {
        int version = proposed();

        assertThat(desk.book().activeRules()).isEqualTo(RuleSet.standard());
        assertThat(activate(version, bo(), WORDS)).isEqualTo(new Activation.Done(version));
        RuleSet active = desk.book().activeRules();
        assertThat(active.rules()).isEqualTo(fanIn(4).rules());
        RuleVersion kept = desk.book().version(version).orElseThrow();
        assertThat(kept.activated().orElseThrow().by().name()).isEqualTo("Bo Berg");
        assertThat(desk.book().isSoundlySigned(kept)).contains(true);
    }

    @Test
    void theProposerIsRefusedHoweverTheNameIsWritten() throws Exception {
        int version = proposed();
        Signer ann = keys.create(new Author(" ann ARCHER", "A"), words());

        assertThat(activate(version, ann, WORDS)).isEqualTo(new Activation.OwnProposal());
        assertThat(desk.book().activeNumber()).isEqualTo(RuleBook.STANDARD);
    }

    private static Passphrase words() {
        return Passphrase.of(WORDS);
    }

    @Test
    void nothingChangesUnderAWrongPassphrase() throws Exception {
        int version = proposed();

        assertThat(activate(version, bo(), WORDS + "!"))
                .isEqualTo(new Activation.WrongPassphrase());
        assertThat(desk.book().activeNumber()).isEqualTo(RuleBook.STANDARD);
    }

    @Test
    void rulesThatMissTheirOwnExamplesAreRefused() throws Exception {
        int version = desk.propose(fanIn(100_000), "none at all", DrawnCase.ANN);

        assertThat(activate(version, bo(), WORDS)).isInstanceOf(Activation.Fails.class);
        assertThat(desk.refusals(version)).isNotEmpty().first().asString().contains("fan-in");
    }

    @Test
    void goesBackToTheStandardAndToOlderVersions() throws Exception {
        int version = proposed();
        Signer bo = bo();
        activate(version, bo, WORDS);

        assertThat(activate(version, bo, WORDS)).isEqualTo(new Activation.CountsAlready());
        assertThat(activate(RuleBook.STANDARD, bo, WORDS)).isInstanceOf(Activation.Done.class);
        assertThat(desk.book().activeNumber()).isEqualTo(RuleBook.STANDARD);
        assertThat(activate(version, bo, WORDS)).isInstanceOf(Activation.Done.class);
        assertThat(desk.book().activeNumber()).isEqualTo(version);
    }

    @Test
    void aSignatureUnderAnotherTextIsToldToBeBroken() throws Exception {
        int version = proposed();
        activate(version, bo(), WORDS);
        RuleVersion kept = desk.book().version(version).orElseThrow();
        RuleVersion changed =
                new RuleVersion(
                        kept.version(),
                        kept.text(),
                        kept.sha256().replaceFirst("^.", kept.sha256().startsWith("0") ? "1" : "0"),
                        kept.why(),
                        kept.proposedAt(),
                        kept.proposedBy(),
                        kept.activated(),
                        kept.isActive());
        RuleBook book = new RuleBook(desk.book().caseId(), List.of(changed));

        assertThat(book.isSoundlySigned(changed)).contains(false);
        Signature by = kept.activated().orElseThrow().signature();
        assertThat(desk.book().statement(version).isSignedBy(by)).isTrue();
    }

    @Test
    void asksForAReason() {
        assertThatThrownBy(() -> desk.propose(fanIn(4), " ", DrawnCase.ANN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
