// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads a sample or a text with the reader under test.
final class Reading {

    private Reading() {}

    static Told file(String name) throws IOException {
        try (InputStream in = Reading.class.getResourceAsStream(name)) {
            return read(in);
        }
    }

    static Told text(String xml) throws IOException {
        return bytes(xml.getBytes(StandardCharsets.UTF_8));
    }

    static Told bytes(byte[] xml) throws IOException {
        return read(new ByteArrayInputStream(xml));
    }

    private static Told read(InputStream in) throws IOException {
        Told told = new Told();
        new Iso20022Reader().read(() -> in, told);
        return told;
    }
}
