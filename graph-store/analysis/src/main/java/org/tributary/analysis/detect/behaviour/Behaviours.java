// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import org.tributary.analysis.detect.Detector;

import java.util.List;

/// The detectors of this package.
public final class Behaviours {

    public static final List<Detector> ALL =
            List.of(
                    new MuleAccount(),
                    new TelecomMule(),
                    new DormantReactivation(),
                    new OutOfPattern(),
                    new PeerOutlier(),
                    new SimilarAmounts(),
                    new HighRiskGeography(),
                    new LoanBack(),
                    new OpenCloseBurst(),
                    new ElderExploitation());

    private Behaviours() {}
}
