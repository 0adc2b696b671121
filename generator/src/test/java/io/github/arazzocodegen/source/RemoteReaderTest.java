package io.github.arazzocodegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is fetched by {@code https}, from a server with a certificate that it made itself. */
class RemoteReaderTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final byte[] DOCUMENT = "a: 1\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path temp;

    private static SSLContext ofServer;

    private SSLContext before;
    private HttpsServer server;

    @BeforeAll
    static void makeCertificate() throws Exception {
        Path file = temp.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        trusted.setCertificateEntry("server", keys.getCertificate("mykey"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        ofServer = SSLContext.getInstance("TLS");
        ofServer.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    }

    @BeforeEach
    void startServer() throws Exception {
        before = SSLContext.getDefault();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(ofServer));
        server.createContext("/", RemoteReaderTest::answer);
        server.start();
    }

    @AfterEach
    void stopServer() {
        SSLContext.setDefault(before);
        server.stop(0);
    }

    @Test
    void aServerWhoseCertificateIsTrustedIsRead() throws SourceException {
        SSLContext.setDefault(ofServer);
        assertThat(read("localhost", Limits.DEFAULT).root()).isInstanceOf(ObjectNode.class);
    }

    @Test
    void aServerThatNobodyVouchesForIsRefused() {
        assertThatThrownBy(() -> read("localhost", Limits.DEFAULT))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.help()).contains("javax.net.ssl.trustStore"))
                .hasMessageContaining("can't prove that it is 'localhost'");
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() {
        SSLContext.setDefault(ofServer);
        assertThatThrownBy(() -> read("127.0.0.1", Limits.DEFAULT))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("can't prove that it is '127.0.0.1'");
    }

    /** A handshake is no less bounded than what comes behind it: each byte comes soon, and the last one never. */
    @Test
    void aHandshakeThatHasNoEndIsCutOff() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> trickle = CompletableFuture.runAsync(() -> trickle(slow));
            URI uri = URI.create("https://localhost:" + slow.getLocalPort() + "/a.yaml");
            Limits limits = Limits.DEFAULT.with(Limits.Kind.REMOTE_SECONDS, 1);

            assertThatThrownBy(() -> new RemoteReader(limits, Limits.Kind.FILE_SIZE, true).read(uri, Path.of("a.yaml")))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("did not come in as many seconds as the limit of 1");
            // The server saw that nobody listens any more.
            trickle.join();
        }
    }

    private SourceDocument read(String host, Limits limits) throws SourceException {
        URI uri = URI.create("https://" + host + ":" + server.getAddress().getPort() + "/a.yaml");
        return new RemoteReader(limits, Limits.Kind.FILE_SIZE, true).read(uri, Path.of("a.yaml"));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, DOCUMENT.length);
            exchange.getResponseBody().write(DOCUMENT);
        }
    }

    /** The head of a record of TLS that announces 16,000 bytes, and then those, one by one. */
    private static void trickle(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write(new byte[] {22, 3, 3, 0x3E, (byte) 0x80});
            for (int i = 0; i < 16_000; i++) {
                socket.getOutputStream().write(0);
                Thread.sleep(50);
            }
        } catch (IOException e) {
            // The client has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
