/**
 * Read model: development groups as slim rows, made from their state topic, for lists and tables and for the question which
 * programs an expert may see.
 */
@NullMarked
package org.metodika.program.groupoverview;

import org.jspecify.annotations.NullMarked;
