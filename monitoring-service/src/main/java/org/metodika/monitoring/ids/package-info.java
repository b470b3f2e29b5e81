/** Ids of what other services own and several features here speak of. */
@NullMarked
package org.metodika.monitoring.ids;

import org.jspecify.annotations.NullMarked;
