/** The few words every domain ring may use: decisions, refusals and ids. JDK only. */
@NullMarked
package org.metodika.kit.domain;

import org.jspecify.annotations.NullMarked;
