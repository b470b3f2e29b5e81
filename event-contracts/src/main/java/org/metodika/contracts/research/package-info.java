/** Messages about market researches of training (requirement B23). */
@NullMarked
package org.metodika.contracts.research;

import org.jspecify.annotations.NullMarked;
