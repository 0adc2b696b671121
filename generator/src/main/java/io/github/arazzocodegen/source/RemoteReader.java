package io.github.arazzocodegen.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Fetches documents by {@code http} and {@code https}, within limits of time, size and redirects. Unless it is allowed,
 * none comes from an address that is not public, whatever its name is and wherever a redirect leads: a document could
 * otherwise have the program look around in the network that it runs in.
 */
public final class RemoteReader {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Limits limits;
    private final Limits.Kind size;
    private final boolean privateAddresses;

    /**
     * @param size which limit is that of a file's size
     * @param privateAddresses whether addresses that are not public are asked too
     */
    public RemoteReader(Limits limits, Limits.Kind size, boolean privateAddresses) {
        this.limits = limits;
        this.size = size;
        this.privateAddresses = privateAddresses;
    }

    /** Whether a URL is one that can be fetched. */
    public static boolean isRemote(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null && uri.getUserInfo() == null;
    }

    /**
     * Fetches a document and reads it.
     *
     * @param path what stands for the document where files have paths
     * @throws SourceException if it can't be fetched or read, or exceeds a limit
     */
    public SourceDocument read(URI uri, Path path) throws SourceException {
        String name = uri.toString();
        return new SourceReader(limits).parse(path, name, SourceText.decode(fetch(uri), path, name));
    }

    private byte[] fetch(URI first) throws SourceException {
        long seconds = limits.of(Limits.Kind.REMOTE_SECONDS);
        long deadline = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        URI uri = first;
        for (long hops = 0; hops <= limits.of(Limits.Kind.REDIRECTS); hops++) {
            HttpReply reply = get(uri, first, deadline);
            if (reply.status() == 200) {
                return reply.body();
            }
            if (!REDIRECTS.contains(reply.status())) {
                throw refused(first, "the server's reply has the status " + reply.status(), "");
            }
            uri = target(uri, reply.header("location"), first);
        }
        throw limit(first, Limits.Kind.REDIRECTS, "there are more redirects than the limit of ");
    }

    private HttpReply get(URI uri, URI first, long deadline) throws SourceException {
        try {
            InetAddress address = address(uri, first);
            return HttpConnection.get(uri, address, deadline, limits.of(size));
        } catch (HttpReply.TooLargeException e) {
            throw limit(first, size, "it has more bytes than the limit of ");
        } catch (SocketTimeoutException e) {
            throw limit(first, Limits.Kind.REMOTE_SECONDS, "it did not come in as many seconds as the limit of ");
        } catch (UnknownHostException e) {
            throw refused(first, "there is no host '" + uri.getHost() + "'", "");
        } catch (SSLException e) {
            throw refused(
                    first,
                    "the server can't prove that it is '" + uri.getHost()
                            + "': there is no certificate that is trusted",
                    "if you trust the server, let Java trust it too (-Djavax.net.ssl.trustStore=FILE)");
        } catch (IOException e) {
            throw refused(first, "the server can't be reached or breaks off", "");
        }
    }

    private InetAddress address(URI uri, URI first) throws UnknownHostException, SourceException {
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (privateAddresses || PublicAddress.is(address)) {
                return address;
            }
        }
        throw refused(
                first,
                "'" + uri.getHost() + "' is no host of the public Internet",
                "if you trust the document, let private addresses be asked too (--allow-private-addresses)");
    }

    private static URI target(URI from, String location, URI first) throws SourceException {
        try {
            URI target = from.resolve(location);
            boolean weaker =
                    "https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(target.getScheme());
            if (!location.isEmpty() && isRemote(target) && !weaker) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            // It is refused below, like any other that can't be followed.
        }
        throw refused(first, "the server redirects to where nothing is fetched from", "");
    }

    private SourceException limit(URI uri, Limits.Kind kind, String message) {
        return new SourceException(
                SourceException.Kind.LIMIT,
                "'" + uri + "' can't be read: " + message + limits.of(kind),
                Limits.help(kind),
                null);
    }

    private static SourceException refused(URI uri, String why, String help) {
        return new SourceException(SourceException.Kind.UNREADABLE, "'" + uri + "' can't be read: " + why, help, null);
    }
}
