/** What duties tell others. */
@NullMarked
package org.metodika.monitoring.duty.messaging;

import org.jspecify.annotations.NullMarked;
