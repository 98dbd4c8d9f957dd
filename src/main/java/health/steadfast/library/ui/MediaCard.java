package health.steadfast.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import health.steadfast.library.ExerciseMedia;
import health.steadfast.library.OwnExercise;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import java.io.IOException;
import java.util.List;

/** The photo or short film of an own exercise: sending one, taking it away. The file's own name is never used. */
final class MediaCard extends Section {

    private static final String[] KINDS = {"image/jpeg", "image/png", "image/webp", "video/mp4", "video/webm"};

    private final transient OwnExercise own;
    private final transient ExerciseMedia media;
    private final transient Runnable changed;
    private final Paragraph problem = new Paragraph();

    MediaCard(OwnExercise own, ExerciseMedia media, Runnable changed) {
        this.own = own;
        this.media = media;
        this.changed = changed;
        addClassNames("sf-card", "exercise-media");
        problem.setId("media-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(
                new H2(getTranslation("library.media")),
                new Paragraph(getTranslation("library.media.text")),
                upload(),
                problem);
        if (own.picture() != null) {
            add(remove());
        }
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setId("media");
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(KINDS);
        upload.setI18n(words());
        upload.addFailedListener(event -> say(getTranslation("library.media.failed")));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private Button remove() {
        var remove = new Button(getTranslation("library.media.remove"), SfIcon.TRASH_2.create(), click -> {
            var question = new ConfirmDialog(
                    getTranslation("library.media.remove-ask"),
                    getTranslation("library.media.remove-text"),
                    getTranslation("library.media.remove"),
                    confirmed -> takeAway());
            question.setCancelable(true);
            question.setCancelText(getTranslation("shared.cancel"));
            question.open();
        });
        remove.setId("remove-media");
        return remove;
    }

    private void takeAway() {
        try {
            media.remove(own.slug());
        } catch (NotFound e) {
            say(getTranslation("library.own.unknown"));
            return;
        }
        Notices.done(getTranslation("library.media.removed"));
        changed.run();
    }

    /** Runs in the request that brings the bytes; the page hears of it when it is over. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var bytes = event.getInputStream();
                var checked = media.check(bytes)) {
            media.put(own.slug(), checked);
            ui.access(this::kept);
        } catch (RuleViolation e) {
            ui.access(() -> say(getTranslation(e.code(), e.arguments())));
        } catch (NotFound e) {
            ui.access(() -> say(getTranslation("library.own.unknown")));
        }
    }

    private void kept() {
        Notices.done(getTranslation("library.media.kept"));
        changed.run();
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("library.media.choose"))
                .setMany(getTranslation("library.media.choose")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("library.media.drop"))
                .setMany(getTranslation("library.media.drop")));
        words.setError(new UploadI18N.Error()
                .setIncorrectFileType(getTranslation("library.media.kind"))
                .setFileIsTooBig(getTranslation("library.media.too-big"))
                .setTooManyFiles(getTranslation("library.media.one")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("library.media.sending"))
                        .setProcessing(getTranslation("library.media.checking"))
                        .setStalled(getTranslation("library.media.stalled"))
                        .setHeld(getTranslation("library.media.sending")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("library.media.failed"))
                        .setUnexpectedServerError(getTranslation("library.media.failed"))
                        .setForbidden(getTranslation("library.media.failed"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
        return words;
    }
}
