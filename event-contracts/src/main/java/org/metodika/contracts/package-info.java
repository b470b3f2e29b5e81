/** All that services know of one another: messages, state records and the topics that carry them. */
@NullMarked
package org.metodika.contracts;

import org.jspecify.annotations.NullMarked;
