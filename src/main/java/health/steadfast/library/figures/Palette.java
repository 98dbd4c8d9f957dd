package health.steadfast.library.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The colours of all roles for one ground. Lines and arrows keep 3:1 to their ground, and in grey as well. */
enum Palette {
    LIGHT("#D79B72 #B97B54 #4B3A34 #12707A #1B8791 #0C515A #3F5878 #2C405A #2A2F3A #434A58 #3A2A24 #FFFFFF #CBE4E6"
            + " #176B75 #B23A0E #CDBFA6 #E3C9A4 #86663C #F0B45C #8A5A10 #E9E2D5 #857A68 #B9D7EE #2F628B"
            + " #FFFFFF #4A5568"),
    DARK("#E2AD86 #BB845F #8A7064 #3FA5AE #5CBDC6 #2B7C84 #8CA6CC #647DA3 #D7DCE6 #A3ABBB #2A1D18 #1D2627 #29454A"
            + " #8ED2DA #FFA070 #6B6455 #6E5738 #CBA977 #9A6B1F #F2C178 #3A3F42 #A9A396 #2C4A66 #9CC6E8"
            + " #E8ECEC #C6CEDA"),
    PRINT("#C8C8C8 #9E9E9E #3A3A3A #6E6E6E #858585 #505050 #4A4A4A #2E2E2E #111111 #333333 #111111 #FFFFFF #F1F1F1"
            + " #444444 #000000 #999999 #EFEFEF #555555 #DDDDDD #444444 #F4F4F4 #666666 #E6E6E6 #444444"
            + " #FFFFFF #222222");

    private final Map<Role, String> colours = new EnumMap<>(Role.class);

    Palette(String inOrderOfTheRoles) {
        var all = List.of(inOrderOfTheRoles.split(" "));
        for (var role : Role.values()) {
            colours.put(role, all.get(role.ordinal()));
        }
    }

    @SuppressWarnings("NullAway") // every role has its colour
    String of(Role role) {
        return colours.get(role);
    }
}
