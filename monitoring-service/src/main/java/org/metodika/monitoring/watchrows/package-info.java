/** Read model: slim rows of what watch lists are counted from besides checkpoints, controls, duties and consultations. */
@NullMarked
package org.metodika.monitoring.watchrows;

import org.jspecify.annotations.NullMarked;
