/** Register: requests for training that conclusions of support make and organisations ask for (C35, E06). */
@NullMarked
package org.metodika.program.trainingrequests;

import org.jspecify.annotations.NullMarked;
