/** Tests of the rules of consultation. */
@NullMarked
package org.metodika.monitoring.consultationrequest.domain;

import org.jspecify.annotations.NullMarked;
