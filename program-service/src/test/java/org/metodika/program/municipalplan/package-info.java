@NullMarked
package org.metodika.program.municipalplan;

import org.jspecify.annotations.NullMarked;
