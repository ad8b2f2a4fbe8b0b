// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

import org.tributary.analysis.detect.Detector;

import java.util.List;

/// The detectors of this package. The threshold report stands last: it is a duty, no suspicion.
public final class CashTypologies {

    public static final List<Detector> ALL =
            List.of(
                    new Structuring(),
                    new MicroStructuring(),
                    new FunnelAccount(),
                    new RoundAmounts(),
                    new CuckooSmurfing(),
                    new ThirdPartyTransactor(),
                    new Kiting(),
                    new ThresholdReport());

    private CashTypologies() {}
}
