package health.steadfast.caseload.ui;

import health.steadfast.caseload.PersonalPart.Likes;
import health.steadfast.caseload.ProfilePart;

/** What makes practice a joy. */
class LikesForm extends PartForm<Likes> {

    LikesForm() {
        super(Likes.class);
        var music = line("music", ProfilePart.MAX_LIKES);
        var sports = line("sports", ProfilePart.MAX_LIKES);
        bindOptional(music, "music");
        bindOptional(sports, "sports");
        show(music, sports);
    }
}
