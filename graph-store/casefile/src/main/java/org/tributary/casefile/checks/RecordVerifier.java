// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.checks;

import org.tributary.casefile.folder.KeptOriginals;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casefile.RecordCheck.Check;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Checks a record against itself, within one view of it.
///
/// @param sql the view
/// @param originals the files its imports rest on
public record RecordVerifier(Sql sql, KeptOriginals originals) {

    /// Makes every check, whatever the ones before found.
    public RecordCheck verify(Work work) {
        List<Check> checks = new ArrayList<>();
        checks.add(made("database-integrity", () -> StoreChecks.integrity(sql)));
        checks.addAll(imports(work));
        checks.add(made("audit-trail", () -> CaseWorkChecks.auditTrail(sql)));
        checks.add(made("case-work", () -> CaseWorkChecks.entries(sql)));
        checks.add(made("originals", () -> StoreChecks.originals(sql, originals, work)));
        return new RecordCheck(checks);
    }

    private List<Check> imports(Work work) {
        List<Check> checks = new ArrayList<>();
        Check all =
                made(
                        "imports",
                        () -> {
                            ImportChecks imports = ImportChecks.recounting(sql, work);
                            checks.add(imports.chains());
                            checks.add(imports.totals());
                            checks.add(imports.counts());
                            checks.add(imports.standing());
                            return imports.numbering();
                        });
        checks.add(all);
        return checks;
    }

    /// A check that cannot be made has failed: damage may show itself as any exception.
    private static Check made(String id, Supplier<Check> check) {
        try {
            return check.get();
        } catch (WorkCancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            return new Check(
                    id,
                    false,
                    "The check could not be made, because the record cannot be read (%s)."
                            .formatted(e.getClass().getSimpleName()));
        }
    }
}
