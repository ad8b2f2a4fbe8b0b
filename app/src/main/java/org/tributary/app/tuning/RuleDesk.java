// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import org.tributary.analysis.rules.ActivationCheck;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RuleText;
import org.tributary.analysis.rules.RulesException;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.signing.WrongPassphraseException;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.casework.Signature;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Proposes rules for a case and puts them to use. Rules count only once somebody who did not
/// propose them has signed, and only if they pass their typologies' own examples. Thread-safe;
/// every call may take a second and belongs in a background job.
///
/// @param record the case
public record RuleDesk(CaseFile record) {

    /// What became of an attempt to put a version to use.
    public sealed interface Activation {

        /// It counts now.
        record Done(int version) implements Activation {}

        /// It counts already.
        record CountsAlready() implements Activation {}

        /// Whoever signs proposed it.
        record OwnProposal() implements Activation {}

        /// The key did not open.
        record WrongPassphrase() implements Activation {}

        /// It fails examples of its typologies.
        ///
        /// @param reasons one sentence each, with a remedy
        record Fails(List<String> reasons) implements Activation {
            public Fails {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// All versions as they are now.
    public RuleBook book() {
        return record.read(reader -> RuleBook.of(record.manifest().caseId(), reader));
    }

    /// Keeps rules as a new version, which does not count yet.
    ///
    /// @param why in the proposer's words
    /// @return its number
    /// @throws IllegalArgumentException if the reason is blank
    public int propose(RuleSet rules, String why, Author author) {
        String reason = why.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("a proposal has a reason");
        }
        String text = RuleText.write(rules.named(reason.lines().findFirst().orElseThrow()));
        return record.write(author, writer -> writer.proposeRules(text, reason));
    }

    /// What keeps a version from being used, one sentence each with a remedy; empty if nothing.
    public List<String> refusals(int version) {
        RuleSet rules;
        try {
            rules = book().rules(version);
        } catch (RulesException e) {
            return List.of(
                    e.getMessage()
                            + " This version was written for another library; propose anew.");
        }
        return ActivationCheck.refusals(rules);
    }

    /// Whether somebody may put a version to use: not who proposed it.
    public boolean maySign(Signer signer, int version) {
        return proposer(version).map(by -> !signer.isNamed(by.name())).orElse(true);
    }

    private Optional<Author> proposer(int version) {
        return book().version(version).map(RuleVersion::proposedBy);
    }

    /// Puts a version to use under somebody's signature.
    ///
    /// @param version [RuleBook#STANDARD] for the rules the product ships with
    /// @throws IOException if the key cannot be read
    /// @throws IllegalArgumentException if there is no such version
    public Activation activate(int version, KeyRing keys, Signer signer, Passphrase passphrase)
            throws IOException {
        RuleBook book = book();
        if (book.activeNumber() == version) {
            return new Activation.CountsAlready();
        }
        if (!maySign(signer, version)) {
            return new Activation.OwnProposal();
        }
        List<String> reasons = refusals(version);
        if (!reasons.isEmpty()) {
            return new Activation.Fails(reasons);
        }
        Signature signature;
        try {
            signature = keys.sign(book.statement(version), signer, passphrase);
        } catch (WrongPassphraseException e) {
            return new Activation.WrongPassphrase();
        }
        if (!book.statement(version).isSignedBy(signature)) {
            throw new IOException("The key's file is damaged: its halves do not belong together.");
        }
        return record.write(
                signer.author(),
                writer -> {
                    writer.activateRules(version, signature);
                    return new Activation.Done(version);
                });
    }
}
