// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.work.Work;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A detector that looks at one account after the other, so that they can be looked at in parallel.
public interface AccountDetector extends Detector {

    /// Looks at one account.
    ///
    /// @param limits those that hold for this account
    Stream<Candidate> around(int account, CaseLedger ledger, Limits limits);

    @Override
    default Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        int accounts = ledger.graph().accountCount();
        return IntStream.range(0, accounts)
                .parallel()
                .peek(
                        account -> {
                            if (account % 4096 == 0) {
                                work.checkCancelled();
                            }
                        })
                .filter(ledger::isResting)
                .boxed()
                .flatMap(
                        account -> {
                            Limits own = limits.at(account);
                            return around(account, ledger, own)
                                    .filter(candidate -> own.admit(candidate.measures()));
                        });
    }
}
