package health.steadfast.plans;

import health.steadfast.shared.Ids;
import health.steadfast.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One published version; nothing in it changes any more. */
@Entity
@Table(name = "plan_version")
class PlanVersion {

    @Id
    @Column(name = "plan_version_id")
    private UUID id;

    private int no;
    private LocalDate startsOn;
    private String reason;
    private boolean eased;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private PersonId publishedBy;

    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "version_item", joinColumns = @JoinColumn(name = "plan_version_id"))
    @OrderColumn(name = "position")
    private List<VersionItem> items;

    @ElementCollection
    @CollectionTable(name = "version_option", joinColumns = @JoinColumn(name = "plan_version_id"))
    private List<VersionOption> options;

    @ElementCollection
    @CollectionTable(name = "version_variant", joinColumns = @JoinColumn(name = "plan_version_id"))
    private List<VersionVariant> variants;

    @ElementCollection
    @CollectionTable(name = "version_strategy", joinColumns = @JoinColumn(name = "plan_version_id"))
    private List<VersionStrategy> strategies;

    @SuppressWarnings("NullAway.Init")
    protected PlanVersion() {} // for JPA

    PlanVersion(int no, Publication publication) {
        this.id = Ids.next();
        this.no = no;
        this.startsOn = publication.startsOn();
        this.reason = publication.reason();
        this.eased = publication.eased();
        this.publishedBy = publication.author();
        this.publishedAt = publication.at();
        this.items = publication.items().stream().map(VersionItem::of).toList();
        this.options = publication.items().stream().flatMap(VersionOption::of).toList();
        this.variants = publication.variants();
        this.strategies = VersionStrategy.of(publication.strategies());
    }

    int no() {
        return no;
    }

    LocalDate startsOn() {
        return startsOn;
    }
}
