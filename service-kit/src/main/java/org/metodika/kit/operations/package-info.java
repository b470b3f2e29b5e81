/** What the administrator of the platform can do with a running service: dead letters, rebuilds, the played clock. */
@NullMarked
package org.metodika.kit.operations;

import org.jspecify.annotations.NullMarked;
