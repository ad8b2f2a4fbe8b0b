// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.theme;

/// The contrast ratio of two opaque colours as WCAG 2.2 defines it (section "contrast ratio").
final class Contrast {

    private Contrast() {}

    static double ratio(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF)
                + 0.7152 * linear(argb >> 8 & 0xFF)
                + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
