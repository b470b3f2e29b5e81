/** Read model: what the work on difficulties came to, by problem, method, teacher and school (C26, C27). */
@NullMarked
package org.metodika.diagnostics.effect;

import org.jspecify.annotations.NullMarked;
