/** Following the topics of others: read models, reactions, dead letters, rebuilds. */
@NullMarked
package org.metodika.kit.projection;

import org.jspecify.annotations.NullMarked;
