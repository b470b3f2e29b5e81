/** All data of a stack in one file, and back: of one instant, checked by hashes, also while everything runs. */
@NullMarked
package org.metodika.local.backup;

import org.jspecify.annotations.NullMarked;
