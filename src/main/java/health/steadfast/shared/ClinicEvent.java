package health.steadfast.shared;

/** Something that happened inside one clinic. Events carry ids and dates, never clinical values. */
public interface ClinicEvent {

    ClinicId clinic();
}
