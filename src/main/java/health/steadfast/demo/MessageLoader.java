package health.steadfast.demo;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.messages.NewMessage;
import health.steadfast.messages.PastMessages;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PersonId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Writes the messages of a story. */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class MessageLoader {

    private final PastMessages past;

    MessageLoader(PastMessages past) {
        this.past = past;
    }

    void load(PatientStory story, PatientCard card, PersonId patient, Place place) {
        for (var message : story.events().messages()) {
            var from = message.from();
            var about = message.about();
            past.write(
                    card.id(),
                    new NewMessage(Ids.next(), message.text(), about == null ? null : new ExerciseSlug(about)),
                    from == null ? patient : place.therapist(from),
                    from == null,
                    place.at(message.day().on(place.today()), message.at()));
        }
    }
}
