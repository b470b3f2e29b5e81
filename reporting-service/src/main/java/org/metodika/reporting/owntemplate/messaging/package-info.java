/** Own templates as messages of the contract. */
@NullMarked
package org.metodika.reporting.owntemplate.messaging;

import org.jspecify.annotations.NullMarked;
