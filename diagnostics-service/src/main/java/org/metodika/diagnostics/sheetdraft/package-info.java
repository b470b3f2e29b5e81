/** Register: answer sheets that people have begun and not finished, told to nobody. */
@NullMarked
package org.metodika.diagnostics.sheetdraft;

import org.jspecify.annotations.NullMarked;
