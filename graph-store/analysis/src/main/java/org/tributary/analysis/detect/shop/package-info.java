// SPDX-License-Identifier: GPL-3.0-or-later

/// Detectors of what is done to shops and with cards: cash-out, brushing, abuse of promotions,
/// scalping. They look at orders with the details a shop's export gives: device, network address,
/// shipping address, promotion, product. Start with
/// [org.tributary.analysis.detect.shop.ShopTypologies].
@NullMarked
package org.tributary.analysis.detect.shop;

import org.jspecify.annotations.NullMarked;
