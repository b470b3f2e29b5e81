/** Use cases of own templates. */
@NullMarked
package org.metodika.reporting.owntemplate.application;

import org.jspecify.annotations.NullMarked;
