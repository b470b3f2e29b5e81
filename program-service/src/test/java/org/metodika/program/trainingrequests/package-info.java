@NullMarked
package org.metodika.program.trainingrequests;

import org.jspecify.annotations.NullMarked;
