/** Classes of the school of innovations (C14). The rules. */
@NullMarked
package org.metodika.monitoring.innovationclass.domain;

import org.jspecify.annotations.NullMarked;
