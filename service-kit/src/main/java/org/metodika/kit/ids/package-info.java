/** How ids are made. */
@NullMarked
package org.metodika.kit.ids;

import org.jspecify.annotations.NullMarked;
