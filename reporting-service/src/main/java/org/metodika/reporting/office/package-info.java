/** Technical: the LibreOffice of this machine, which prints word documents that people have made. */
@NullMarked
package org.metodika.reporting.office;

import org.jspecify.annotations.NullMarked;
