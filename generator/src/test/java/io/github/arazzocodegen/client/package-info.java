@NullMarked
package io.github.arazzocodegen.client;

import org.jspecify.annotations.NullMarked;
