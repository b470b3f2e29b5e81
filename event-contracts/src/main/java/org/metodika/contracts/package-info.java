/** All that services know of one another: event records, state records and the topics that carry them. */
@NullMarked
package org.metodika.contracts;

import org.jspecify.annotations.NullMarked;
