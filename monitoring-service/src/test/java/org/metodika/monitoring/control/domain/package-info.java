/** Tests of the rules of controls. */
@NullMarked
package org.metodika.monitoring.control.domain;

import org.jspecify.annotations.NullMarked;
