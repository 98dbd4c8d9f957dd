package health.steadfast.workspace.ui;

import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import org.jspecify.annotations.Nullable;

/** The list with the patient beside it; on a phone the patient lies over the list. */
class CaseloadLayout extends MasterDetailLayout {

    private static final int PHONE_BELOW_PX = 700;

    /** Beside the panel every column of the list fits from this width of the window on. */
    private static final int ROOMY_FROM_PX = 1400;

    private final RosterList list;
    private int width;

    CaseloadLayout(RosterList list) {
        this.list = list;
        setMaster(list);
        setDetailSize("310px");
        setExpandMaster(true);
        fit();
    }

    void showPanel(@Nullable PatientPanel panel) {
        setDetail(panel);
        fit();
    }

    /** The window has this width now; 0 as long as it is not known. */
    void windowIs(int newWidth) {
        width = newWidth;
        fit();
    }

    private void fit() {
        var phone = width > 0 && width < PHONE_BELOW_PX;
        setForceOverlay(phone);
        setMasterSize(phone ? "300px" : "560px");
        list.fit(phone, width == 0 || width >= ROOMY_FROM_PX || getDetail() == null);
    }
}
