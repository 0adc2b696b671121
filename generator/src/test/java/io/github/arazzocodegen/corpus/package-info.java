/** The compiler over the real documents of {@code ../shared/corpus}, where they are at hand; run by {@code -Pcorpus}. */
@NullMarked
package io.github.arazzocodegen.corpus;

import org.jspecify.annotations.NullMarked;
