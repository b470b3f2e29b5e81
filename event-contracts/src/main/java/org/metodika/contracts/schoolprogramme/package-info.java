/** Messages about school programmes of in-school professional development (requirements A01-A17, D01-D07). */
@NullMarked
package org.metodika.contracts.schoolprogramme;

import org.jspecify.annotations.NullMarked;
