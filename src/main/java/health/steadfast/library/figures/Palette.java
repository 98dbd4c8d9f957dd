package health.steadfast.library.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The colours of all roles for one ground. Lines and arrows keep 3:1 to their ground, and in grey as well. */
enum Palette {
    LIGHT("#D79B72 #B97B54 #433 #12707A #289 #155 #457 #345 #233 #445 #322 #FFF #CBE4E6"
            + " #167 #A31 #CBA #DCA #864 #EB5 #851 #E9E2D5 #876 #BDE #368"
            + " #FFF #456 #EDC"),
    DARK("#DA8 #B86 #876 #4AA #5BC #378 #8AC #67A #DDE #AAB #221 #1D2627 #244"
            + " #8CD #F97 #665 #653 #CA7 #962 #EB7 #344 #AA9 #346 #9CE"
            + " #EEE #CCD #765"),
    PRINT("#C8C8C8 #9E9E9E #3A3A3A #6E6E6E #858585 #505050 #4A4A4A #2E2E2E #111111 #333333 #111111 #FFFFFF #F1F1F1"
            + " #444444 #000000 #999999 #EFEFEF #555555 #DDDDDD #444444 #F4F4F4 #666666 #E6E6E6 #444444"
            + " #FFFFFF #222222 #E6E6E6");

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
