package io.github.arazzocodegen.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/** Tells addresses of the public Internet from those that mean something only where the program runs. */
final class PublicAddress {

    private PublicAddress() {}

    /**
     * Whether an address is neither loopback, link-local, private, shared (RFC 6598), multicast nor reserved (RFC 6890),
     * and is no IPv6 form of one that is.
     */
    static boolean is(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        int a = bytes[at] & 0xFF;
        int b = bytes[at + 1] & 0xFF;
        int c = bytes[at + 2] & 0xFF;
        boolean special = a == 0
                || a == 10
                || a == 127
                || a >= 224
                || (a == 100 && (b & 0xC0) == 64)
                || (a == 169 && b == 254)
                || (a == 172 && (b & 0xF0) == 16)
                || (a == 192 && b == 0 && (c == 0 || c == 2))
                || (a == 192 && b == 88 && c == 99)
                || (a == 192 && b == 168)
                || (a == 198 && (b & 0xFE) == 18)
                || (a == 198 && b == 51 && c == 100)
                || (a == 203 && b == 0 && c == 113);
        return !special;
    }

    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        if (!global) {
            // NAT64 (RFC 6052) leads to an IPv4 address; all else outside of 2000::/3 is no place of the Internet.
            byte[] nat64 = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};
            return Arrays.equals(bytes, 0, 12, nat64, 0, 12) && isPublic4(bytes, 12);
        }
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredoOrSpecial = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xFE) == 0;
        boolean documentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        return !teredoOrSpecial && !documentation && !(sixToFour && !isPublic4(bytes, 2));
    }
}
