package health.steadfast.shared;

/** An event of the tests. */
record Whispered(ClinicId clinic) implements ClinicEvent {}
