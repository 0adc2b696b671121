package io.github.arazzocodegen;

/**
 * What may be read from the network, which is nothing unless the user says so.
 *
 * @param allowed whether files that documents refer to by an {@code http} or {@code https} URL are fetched
 * @param privateAddresses whether they are fetched from loopback, link-local and private addresses too
 */
public record RemoteAccess(boolean allowed, boolean privateAddresses) {

    /** Nothing is fetched. */
    public static final RemoteAccess NONE = new RemoteAccess(false, false);
}
