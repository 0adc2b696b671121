package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientModelTest {

    private static final String RELEASES = "/organizations/{organization_slug}/releases/";

    private final ClientModel model = new ClientGenerator()
            .generate(Descriptions.RELEASES, ClientSettings.nativeClient("com.acme"))
            .model();

    @Test
    void namesTheOperationAndItsParameters() {
        ClientOperation operation = model.operation("get", RELEASES);
        assertThat(operation.api()).hasToString("com.acme.api.ReleasesApi");
        assertThat(operation.accessor()).isEqualTo("releases");
        assertThat(operation.method()).isEqualTo("listReleases");
        assertThat(operation.request()).hasToString("com.acme.api.ReleasesApi.ListReleases");
        assertThat(operation.parameters())
                .extracting(parameter -> parameter.in() + " " + parameter.name() + " " + parameter.javaName() + " "
                        + parameter.required() + " " + parameter.type().javaType())
                .containsExactly(
                        "path organization_slug organizationSlug true java.lang.String",
                        "query query query false java.lang.String",
                        "query project project false java.util.List<java.lang.Long>",
                        "query limit limit false java.lang.Long");
        assertThat(model.apis()).containsOnlyKeys("releases");
    }

    @Test
    void namesTheBodies() {
        ClientOperation operation = model.operation("GET", RELEASES);
        assertThat(operation.success()).isNotNull();
        assertThat(operation.success().javaType()).hasToString("java.util.List<com.acme.model.Release>");
        assertThat(operation.bodies()).containsOnlyKeys("200", "401");
        assertThat(operation.bodies().get("401").constant()).isEqualTo("STATUS_401");
        ClientOperation.Body body = model.operation("POST", RELEASES).body();
        assertThat(body).isNotNull();
        assertThat(body.javaName() + " " + body.required() + " " + body.contentType() + " "
                        + body.type().javaType())
                .isEqualTo("releaseCreate true application/json com.acme.model.ReleaseCreate");
    }

    @Test
    void goesIntoModelsByTheNamesOfTheDescription() {
        ClientOperation operation = model.operation("POST", RELEASES);
        ClientType.Model release = (ClientType.Model) operation.success();
        ClientProperty version = release.properties().get("version");
        assertThat(version.getter() + " " + version.setter() + " " + version.nullableGetter())
                .isEqualTo("getVersion version false");
        ClientProperty status = release.properties().get("status");
        assertThat(status.nullableGetter()).isTrue();
        assertThat(((ClientType.Enumeration) status.type()).constants())
                .isEqualTo(Map.of("open", "OPEN", "archived", "ARCHIVED"));
        ClientType.ListOf authors =
                (ClientType.ListOf) release.properties().get("authors").type();
        assertThat(((ClientType.Model) authors.element())
                        .properties()
                        .get("email")
                        .getter())
                .isEqualTo("getEmail");
        assertThat(release.properties().get("data").type()).isInstanceOf(ClientType.Untyped.class);
        assertThat(release.properties().get("none")).isNull();
    }

    @Test
    void givesRecursiveModelsWithoutEnd() {
        ClientOperation tree = new ClientGenerator()
                .generate(Descriptions.SHAPES, ClientSettings.nativeClient("c"))
                .model()
                .operation("GET", "/tree");
        ClientType type = tree.success();
        for (int depth = 0; depth < 5; depth++) {
            type = ((ClientType.Model) type).properties().get("parent").type();
        }
        assertThat(type.javaType()).hasToString("c.model.Tree");
        assertThat(((ClientType.Model) type).properties().get("big").type().javaType())
                .hasToString("java.math.BigInteger");
    }

    @Test
    void refusesOperationsThatTheDescriptionLacks() {
        assertThatThrownBy(() -> model.operation("DELETE", RELEASES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DELETE " + RELEASES);
    }
}
