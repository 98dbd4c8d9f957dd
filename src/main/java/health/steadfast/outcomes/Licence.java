package health.steadfast.outcomes;

/** Whose words a measure is. Only totals are kept of what is protected; no item wording ships with the product. */
public enum Licence {
    /** A timed or counted procedure, described in words of our own. */
    OWN_WORDS,
    /** Stated to be in the public domain. */
    PUBLIC_DOMAIN,
    /** The clinic needs a permission or pays a fee. */
    PERMISSION,
    /** Somebody holds the copyright; treated as protected. */
    PROTECTED
}
