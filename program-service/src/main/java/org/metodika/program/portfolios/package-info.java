/** Aggregate: portfolios of teachers with their evidences and files (B52). */
@NullMarked
package org.metodika.program.portfolios;

import org.jspecify.annotations.NullMarked;
