/** Technical: the texts of reports and papers, from message bundles. */
@NullMarked
package org.metodika.reporting.texts;

import org.jspecify.annotations.NullMarked;
