package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an item holds belongs to exactly one field, else two therapists could lose it. */
class MergeFieldTest {

    @Test
    void everyPartBelongsToOneField() {
        assertThat(Stream.of(MergeField.values()).flatMap(field -> field.parts().stream()))
                .containsExactlyInAnyOrder(PlanChange.Part.values());
    }

    @Test
    void allFieldsTogetherCarryEverythingButTheId() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new RandomItems(seed);
            var from = random.item();
            var into = random.item();

            var carried = into;
            for (var field : MergeField.values()) {
                carried = field.carry(from, carried);
            }

            assertThat(carried.withId(from.id())).as("seed %d", seed).isEqualTo(from);
            assertThat(carried.id()).isEqualTo(into.id());
        }
    }

    @Test
    void aFieldCarriesNothingButItself() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new RandomItems(seed);
            var from = random.item();
            var into = random.item();

            for (var field : MergeField.values()) {
                var carried = field.carry(from, into);
                assertThat(field.differs(from, carried))
                        .as("%s, seed %d", field, seed)
                        .isFalse();
                assertThat(PlanChange.Part.differing(into, carried))
                        .as("%s, seed %d", field, seed)
                        .isSubsetOf(field.parts());
            }
        }
    }

    @Test
    void itemsDifferOnlyWhereAPartOfThemDiffers() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new RandomItems(seed);
            var one = random.item();
            var other = random.edited(one);

            assertThat(PlanChange.Part.differing(one, other).isEmpty()).isEqualTo(one.equals(other));
        }
    }
}
