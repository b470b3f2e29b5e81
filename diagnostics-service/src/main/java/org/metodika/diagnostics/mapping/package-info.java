/**
 * Register: which entries of two dictionaries correspond, in numbered versions that never change; a deficit found by one dictionary can
 * be shown by another.
 */
@NullMarked
package org.metodika.diagnostics.mapping;

import org.jspecify.annotations.NullMarked;
