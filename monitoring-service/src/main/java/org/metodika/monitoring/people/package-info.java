/** Read model: names of people for lists that are read and printed. */
@NullMarked
package org.metodika.monitoring.people;

import org.jspecify.annotations.NullMarked;
