/** Codes that several features here speak of: where answers come from, who observed, who was asked. */
@NullMarked
package org.metodika.diagnostics.ids;

import org.jspecify.annotations.NullMarked;
