/** What happens in the demonstration's school year, decided before it is played. */
@NullMarked
package org.metodika.demo.plot;

import org.jspecify.annotations.NullMarked;
