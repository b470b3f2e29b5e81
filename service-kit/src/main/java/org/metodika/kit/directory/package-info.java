/** What every service must know of people and schools: relations and time zones, no names. */
@NullMarked
package org.metodika.kit.directory;

import org.jspecify.annotations.NullMarked;
