/** Register: keys from outside that one person alone may hold, such as staff numbers and e-mail addresses. */
@NullMarked
package org.metodika.program.claims;

import org.jspecify.annotations.NullMarked;
