/** Tables that people send, CSV and XLSX: every cell as text, every flaw with its line and column. */
@NullMarked
package org.metodika.kit.table;

import org.jspecify.annotations.NullMarked;
