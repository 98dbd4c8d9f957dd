package health.steadfast.plans.ui;

import com.vaadin.flow.component.Focusable;
import health.steadfast.plans.DraftItem;
import java.io.Serializable;
import java.util.Optional;

/** Fields for a part of an item. */
interface ItemPart extends Serializable {

    void edit(DraftItem item);

    /** The item with what stands in these fields, or empty if one of them is wrong. */
    Optional<DraftItem> submit(DraftItem item);

    /** The first field with something wrong in it. */
    default Optional<Focusable<?>> firstInvalid() {
        return Optional.empty();
    }
}
