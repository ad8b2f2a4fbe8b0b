// SPDX-License-Identifier: GPL-3.0-or-later

/// What a table is, read out of its first rows, the lines above it and the file's name: where the
/// header is, which column is what, whose statement it is and which way money went, each with
/// confidence and reason. Start with [org.tributary.importers.recognition.TableRecognition]. Every
/// format that has rows and cells uses it; depends on format, profile, mapping, statement, dialect.
@NullMarked
package org.tributary.importers.recognition;

import org.jspecify.annotations.NullMarked;
