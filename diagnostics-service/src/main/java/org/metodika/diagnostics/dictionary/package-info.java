/**
 * Register: dictionaries that criteria and deficits speak in (C19, D03, E01), side by side and in numbered versions that never
 * change. Some ship with the service; the centre publishes others.
 */
@NullMarked
package org.metodika.diagnostics.dictionary;

import org.jspecify.annotations.NullMarked;
