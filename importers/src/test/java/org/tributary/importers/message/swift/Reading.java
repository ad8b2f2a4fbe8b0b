// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

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

    static Told text(String fin) throws IOException {
        return read(new ByteArrayInputStream(fin.getBytes(StandardCharsets.UTF_8)));
    }

    private static Told read(InputStream in) throws IOException {
        Told told = new Told();
        new SwiftReader().read(() -> in, told);
        return told;
    }
}
