// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import java.nio.ByteBuffer;

/// Width and height of a picture in pixels, as its own header gives them.
record PngSize(int width, int height) {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    /// The header chunk comes first, its width at byte 16 (PNG specification, 11.2.2).
    private static final int WIDTH_AT = 16;

    /// @throws IllegalArgumentException if it is no PNG
    static PngSize of(byte[] png) {
        if (png.length < WIDTH_AT + 8 || ByteBuffer.wrap(png).getLong() != SIGNATURE) {
            throw new IllegalArgumentException("a kept picture is not a PNG");
        }
        ByteBuffer header = ByteBuffer.wrap(png);
        int width = header.getInt(WIDTH_AT);
        int height = header.getInt(WIDTH_AT + 4);
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a kept picture has no size");
        }
        return new PngSize(width, height);
    }

    /// The same shape within a box; never enlarged.
    PngSize fitted(int boxWidth, int boxHeight) {
        double scale =
                Math.min(1.0, Math.min(boxWidth / (double) width, boxHeight / (double) height));
        return new PngSize(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)));
    }
}
