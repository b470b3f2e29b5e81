/** Words of tables that people send: columns, coded values, flaws with their lines. */
@NullMarked
package org.metodika.kit.domain.table;

import org.jspecify.annotations.NullMarked;
