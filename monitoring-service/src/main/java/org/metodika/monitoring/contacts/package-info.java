/** Read model: addresses for mail, from the staff lists; they never leave this service in an event. */
@NullMarked
package org.metodika.monitoring.contacts;

import org.jspecify.annotations.NullMarked;
