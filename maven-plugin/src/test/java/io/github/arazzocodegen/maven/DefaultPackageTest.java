package io.github.arazzocodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultPackageTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme, shop, com.acme.shop",
        "com.acme, release-tracker, com.acme.release_tracker",
        "com.acme, shop.client, com.acme.shop_client",
        "com.acme-labs, 2fast, com.acme_labs._2fast",
        "com.new, default, com.new_.default_",
        "com..acme., shop, com.acme.shop"
    })
    void itIsTheGroupAndTheArtifactAsAPackageName(String group, String artifact, String expected) {
        assertThat(DefaultPackage.of(group, artifact)).isEqualTo(expected);
    }
}
