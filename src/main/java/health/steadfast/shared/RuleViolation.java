package health.steadfast.shared;

/** A rule of the product that the wanted change would break. The code is a translation key with its arguments. */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final transient Object[] arguments;

    public RuleViolation(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments.clone();
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
