package health.steadfast.accounts;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The part of an address that one household or clinic shares. */
final class NetworkAddress {

    private static final int PREFIX_BYTES = 8;

    private NetworkAddress() {}

    /** The first 64 bits of an IPv6 address (one connection owns them all), any other address as it is. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
