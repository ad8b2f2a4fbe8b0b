// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.party;

import org.tributary.analysis.detect.Detector;

import java.util.List;

/// All detectors of this package. Immutable.
public final class PartyTypologies {

    public static final List<Detector> ALL =
            List.of(
                    new ShellCompany(),
                    new SharedIdentifierRing(),
                    new IllegalFundraising(),
                    new DrugProceeds(),
                    new OnlineGambling(),
                    new UnexplainedWealth(),
                    new VirtualAssetLayering(),
                    new SanctionsProximity());

    private PartyTypologies() {}
}
