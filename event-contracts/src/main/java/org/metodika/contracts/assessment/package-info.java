/** Messages about assessments of teachers (requirements C19-C21, A03). */
@NullMarked
package org.metodika.contracts.assessment;

import org.jspecify.annotations.NullMarked;
