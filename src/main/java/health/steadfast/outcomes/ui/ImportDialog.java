package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import health.steadfast.outcomes.ImportCheck;
import health.steadfast.outcomes.MeasureImport;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.Notices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes in a table of results. It is looked through first; only a table without a fault can be taken in. */
final class ImportDialog extends Dialog {

    private static final int PROBLEMS_SHOWN = 20;

    private final transient MeasureImport imports;
    private final transient PatientId patient;
    private final transient Runnable done;
    private final TextArea table = new TextArea(getTranslation("outcomes.import.table"));
    private final Div findings = new Div();
    private final Button take = new Button(getTranslation("outcomes.import.take"), click -> take());

    ImportDialog(MeasureImport imports, PatientId patient, Runnable done) {
        this.imports = imports;
        this.patient = patient;
        this.done = done;
        setId("import-dialog");
        addClassName("part-dialog");
        setHeaderTitle(getTranslation("outcomes.import"));
        setCloseOnOutsideClick(false);
        table.setId("import-table");
        table.setHelperText(getTranslation("outcomes.import.help"));
        table.addValueChangeListener(event -> take.setEnabled(false));
        findings.setId("import-findings");
        findings.getElement().setAttribute("role", "status");
        var check = new Button(getTranslation("outcomes.import.check"), click -> check());
        check.setId("check-import");
        var fields = new Div(new Paragraph(getTranslation("outcomes.import.text")), upload(), table, check, findings);
        fields.addClassName("sf-fields");
        add(fields);
        take.setId("take-import");
        take.setEnabled(false);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), take);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setId("import-file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MeasureImport.MOST_CHARACTERS);
        upload.setAcceptedFileTypes(".csv", "text/csv", "text/plain");
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("outcomes.import.file"))
                .setMany(getTranslation("outcomes.import.file")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("outcomes.import.drop"))
                .setMany(getTranslation("outcomes.import.drop")));
        upload.setI18n(words);
        upload.addFileRejectedListener(event -> Notices.problem(getTranslation("outcomes.import.no-table")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** Runs in the request that brings the bytes; the page hears of it when it is over. */
    private void receive(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            var text = new String(bytes.readNBytes(MeasureImport.MOST_CHARACTERS + 1), StandardCharsets.UTF_8);
            event.getUI().access(() -> {
                table.setValue(text);
                check();
            });
        }
    }

    private void check() {
        var found = imports.check(patient, table.getValue());
        findings.removeAll();
        if (found.isClean()) {
            findings.add(new Paragraph(getTranslation("outcomes.import.clean", found.results())));
        } else if (found.problems().isEmpty()) {
            findings.add(new Paragraph(getTranslation("outcomes.import.empty")));
        } else {
            findings.add(new Paragraph(
                    getTranslation("outcomes.import.faults", found.problems().size())));
            findings.add(problems(found));
        }
        take.setEnabled(found.isClean());
    }

    private UnorderedList problems(ImportCheck found) {
        var list = new UnorderedList();
        found.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .map(it -> new ListItem(getTranslation(
                        "outcomes.import.row",
                        String.valueOf(it.row()),
                        getTranslation(it.code(), it.arguments().toArray()))))
                .forEach(list::add);
        return list;
    }

    private void take() {
        try {
            var taken = imports.run(patient, table.getValue());
            close();
            Notices.done(getTranslation("outcomes.import.done", taken));
            done.run();
        } catch (RuleViolation e) {
            check();
        }
    }
}
