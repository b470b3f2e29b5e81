@NullMarked
package org.metodika.reporting.document;

import org.jspecify.annotations.NullMarked;
