/** Register: versioned templates of school programmes that the centre publishes and schools begin from (A01). */
@NullMarked
package org.metodika.program.templates;

import org.jspecify.annotations.NullMarked;
