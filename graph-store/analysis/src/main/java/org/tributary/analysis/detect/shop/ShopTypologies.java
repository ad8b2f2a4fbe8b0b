// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.shop;

import org.tributary.analysis.detect.Detector;

import java.util.List;

/// All detectors of this package. Immutable.
public final class ShopTypologies {

    public static final List<Detector> ALL =
            List.of(new CardCashOut(), new Brushing(), new IncentiveAbuse(), new Scalper());

    private ShopTypologies() {}
}
