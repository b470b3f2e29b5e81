/** Tests of the rules of consultation. */
@NullMarked
package org.metodika.monitoring.innovationclass.domain;

import org.jspecify.annotations.NullMarked;
