package health.steadfast.training;

import java.io.Serializable;

/** One screen of a session. */
public sealed interface Step extends Serializable {

    record TiredBefore() implements Step {}

    record SetUp(SessionItem item) implements Step {}

    /**
     * @param no the exercise's place in the session, from 1
     * @param of how many exercises there are
     */
    record Exercise(SessionItem item, int no, int of) implements Step {}

    /**
     * @param no the question's place among those about this exercise, from 1
     */
    record Ask(SessionItem item, Question question, int no, int of) implements Step {}

    record TiredAfter() implements Step {}

    record Finished() implements Step {}
}
