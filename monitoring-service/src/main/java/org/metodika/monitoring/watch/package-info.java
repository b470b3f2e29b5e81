/**
 * Read model: watch lists, one document per school counted from rows, which say what needs somebody's attention today; streams that tell
 * of their changes; who took part in what in a school year (B43, D04, D05, L9).
 */
@NullMarked
package org.metodika.monitoring.watch;

import org.jspecify.annotations.NullMarked;
