/** What is done with meetings. */
@NullMarked
package org.metodika.monitoring.correction.application;

import org.jspecify.annotations.NullMarked;
