// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.reports.filing.schema.SchemaLoader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import javax.xml.validation.Schema;

/// FinCEN's own schema of the batch file, version 1.2 of 17 December 2021.
public final class SarxSchema {

    private static final String PLACE =
            "/org/tributary/reports/filing/fincen/EFL_SARXBatchSchema.xsd";

    private SarxSchema() {}

    public static Schema load() {
        try (InputStream in = SarxSchema.class.getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from the program");
            }
            return SchemaLoader.load(in).schema();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
