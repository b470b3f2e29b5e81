/** Tests. */
@NullMarked
package org.metodika.reporting.owntemplate.domain;

import org.jspecify.annotations.NullMarked;
