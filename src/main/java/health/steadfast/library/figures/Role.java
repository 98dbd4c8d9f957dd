package health.steadfast.library.figures;

/** What a colour is for. Colour is never the only thing that tells parts apart. */
enum Role {
    SKIN("skin"),
    SKIN_FAR("skinFar"),
    HAIR("hair"),
    SHIRT("shirt"),
    SHIRT_NEAR("shirtNear"),
    SHIRT_FAR("shirtFar"),
    LEGS("legs"),
    LEGS_FAR("legsFar"),
    SHOE("shoe"),
    SHOE_FAR("shoeFar"),
    FACE("face"),
    /** Around near limbs, in the colour of the ground, so that they stand apart from what is behind them. */
    HALO("halo"),
    /** The second person, pale. */
    HELPER("ghost"),
    HELPER_LINE("ghostLine"),
    ARROW("arrow"),
    FLOOR("floor"),
    WOOD("wood"),
    WOOD_LINE("woodLine"),
    SOFT("soft"),
    SOFT_LINE("softLine"),
    STONE("stone"),
    STONE_LINE("stoneLine"),
    ACCENT("accent"),
    ACCENT_LINE("accentLine"),
    WHITE("white"),
    LINE("line"),
    NAIL("nail");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The role that documents of props name by this word. */
    static Role of(String word) {
        for (var role : values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role: " + word);
    }
}
