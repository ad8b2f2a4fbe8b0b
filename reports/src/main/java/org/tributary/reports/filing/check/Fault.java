// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

/// Where and why a check fails.
///
/// @param sentence place, what is wrong and what to do, in one plain sentence
/// @param field key of the field to go to, such as `subject.last-name`
/// @param number which subject, account or other part, from 1; 0 if there is but one
public record Fault(String sentence, String field, int number) {}
