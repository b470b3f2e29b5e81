@NullMarked
package org.metodika.program.portfoliofiles;

import org.jspecify.annotations.NullMarked;
