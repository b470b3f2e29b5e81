@NullMarked
package org.metodika.reporting.office;

import org.jspecify.annotations.NullMarked;
