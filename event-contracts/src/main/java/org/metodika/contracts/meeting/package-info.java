/** Messages about meetings of councils and associations (requirements A11, D07). */
@NullMarked
package org.metodika.contracts.meeting;

import org.jspecify.annotations.NullMarked;
