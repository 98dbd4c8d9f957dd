package health.steadfast.documents;

import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.training.TrainingRoutes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves papers as PDF: never kept by a browser, never guessed to be something else, shown beside the page. What is
 * not there and what is somebody else's look alike.
 */
@RestController
class PaperAddress {

    private final Papers papers;
    private final MyPapers mine;
    private final CaseloadService caseload;

    PaperAddress(Papers papers, MyPapers mine, CaseloadService caseload) {
        this.papers = papers;
        this.mine = mine;
        this.caseload = caseload;
    }

    @GetMapping("/patients/{record}/" + PlanRoutes.HANDOUT_FILE)
    ResponseEntity<byte[]> handout(@PathVariable String record) {
        return pdf(papers.handout(patient(record)));
    }

    @GetMapping("/patients/{record}/" + PlanRoutes.WEEK_SHEET_FILE)
    ResponseEntity<byte[]> weekSheet(
            @PathVariable String record,
            @RequestParam(name = PlanRoutes.WEEK, required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate week) {
        return pdf(papers.weekSheet(patient(record), week));
    }

    @GetMapping("/" + TrainingRoutes.MY_HANDOUT)
    ResponseEntity<byte[]> handout() {
        return pdf(mine.handout());
    }

    @GetMapping("/" + TrainingRoutes.MY_WEEK_SHEET)
    ResponseEntity<byte[]> weekSheet(
            @RequestParam(name = PlanRoutes.WEEK, required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate week) {
        return pdf(mine.weekSheet(week));
    }

    /** Whoever opened it beside the page gets a page that says so, not an empty one. */
    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private PatientId patient(String record) {
        return RecordNumber.parse(record).flatMap(caseload::resolve).orElseThrow(NotFound::new);
    }

    /** Not in a sandbox: there the viewers of some browsers show an empty window instead of a PDF. */
    private static ResponseEntity<byte[]> pdf(Paper paper) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(paper.fileName())
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(paper.pdf());
    }
}
