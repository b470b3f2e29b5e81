/** What every service must know of people and schools: names, relations and time zones, no contacts. */
@NullMarked
package org.metodika.kit.directory;

import org.jspecify.annotations.NullMarked;
