/** What a service does by itself when its time has come. */
@NullMarked
package org.metodika.kit.schedule;

import org.jspecify.annotations.NullMarked;
