// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The first bytes of a file as text, for recognising its format.
public final class Heads {

    /// As much as any format needs to be told from others.
    private static final int LOOKED_AT = 8 << 10;

    private Heads() {}

    /// The first characters, whatever marks stand before them. Signs outside ASCII may be wrong.
    public static String text(byte[] head) {
        int length = Math.min(head.length, LOOKED_AT);
        Charset charset = StandardCharsets.ISO_8859_1;
        int from = 0;
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            from = 3;
        } else if (starts(head, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            from = 2;
        } else if (starts(head, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            from = 2;
        }
        return charset.decode(ByteBuffer.wrap(head, from, length - from)).toString();
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
