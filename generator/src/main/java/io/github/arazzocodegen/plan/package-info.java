/** Java-shaped plans of what is generated, without JavaPoet. */
@NullMarked
package io.github.arazzocodegen.plan;

import org.jspecify.annotations.NullMarked;
