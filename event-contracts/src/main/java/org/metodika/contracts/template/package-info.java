/** Messages about templates of school programmes (requirement A01). */
@NullMarked
package org.metodika.contracts.template;

import org.jspecify.annotations.NullMarked;
