/** Tests. */
@NullMarked
package org.metodika.reporting.owntemplate;

import org.jspecify.annotations.NullMarked;
