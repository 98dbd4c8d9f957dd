import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionAfter, shown, spansOf, Stopwatch } from '../../../frontend/session/clock.ts';
import { fill } from '../../../frontend/session/script.ts';
import { apply, minutesDone, stateOf, stepsOf } from '../../../frontend/session/steps.ts';

const oneLeg = { sets: 2, seconds: 15, restSeconds: 60, sides: ['right', 'left'] };

test('a set has both sides, a change between them and a rest after it', () => {
  assert.deepEqual(
    spansOf(oneLeg).map((it) => `${it.phase} ${it.seconds} ${it.set}/${it.side}`),
    [
      'ready 10 1/0',
      'work 15 1/0',
      'change 5 1/1',
      'work 15 1/1',
      'rest 60 2/0',
      'work 15 2/0',
      'change 5 2/1',
      'work 15 2/1',
    ],
  );
});

test('without a rest there is a moment to breathe, after the last set there is none', () => {
  assert.deepEqual(
    spansOf({ sets: 2, seconds: 30, restSeconds: 0, sides: [] }).map((it) => it.phase),
    ['ready', 'work', 'change', 'work'],
  );
});

test('after a sleep of any length the clock stands where it must', () => {
  const spans = spansOf(oneLeg);
  assert.deepEqual(positionAfter(spans, 0), { index: 0, left: 10 });
  assert.deepEqual(positionAfter(spans, 9_001), { index: 0, left: 1 });
  assert.deepEqual(positionAfter(spans, 10_000), { index: 1, left: 15 });
  assert.deepEqual(positionAfter(spans, 46_000), { index: 4, left: 59 });
  assert.deepEqual(positionAfter(spans, 999_000_000), { index: 8, left: 0 });
});

test('a pause takes no time, and a clock that is set back none away', () => {
  let now = 1000;
  const watch = new Stopwatch(() => now);
  assert.equal(watch.started, false);
  watch.start();
  now += 4000;
  watch.pause();
  now += 60_000;
  assert.equal(watch.milliseconds, 4000);
  watch.start();
  now += 1000;
  assert.equal(watch.milliseconds, 5000);
  now -= 3_600_000;
  assert.equal(watch.milliseconds, 4000);
});

test('above a minute the clock shows minutes', () => {
  assert.deepEqual([9, 59, 60, 65].map(shown), ['9', '59', '1:00', '1:05']);
});

test('texts are filled in like the server fills them in', () => {
  assert.equal(fill("Anna''s {0} of {1}", 3, 4), "Anna's 3 of 4");
  assert.equal(fill("What's next"), "What's next");
});

const option = (slug, more = {}) => ({ slug, checks: [], questions: ['STEADINESS', 'EFFORT'], time: 90, safer: null, ...more });
const item = (id, options, more = {}) => ({
  item: id,
  place: 0,
  exercise: options[0].slug,
  others: [],
  ready: false,
  rests: false,
  maySit: true,
  asks: true,
  options,
  log: null,
  ...more,
});
const script = (...items) => ({
  day: '2026-11-23',
  tiredBefore: { asked: true, level: 3 },
  tiredAfter: { asked: false, level: null },
  items,
});
const entry = (kind, more) => ({ id: crypto.randomUUID(), date: '2026-11-23', kind, item: 'a', place: 0, ...more });
const last = (state) => stepsOf(state).at(-1);

test('tiredness comes first', () => {
  const state = stateOf({ ...script(item('a', [option('coins')])), tiredBefore: { asked: false, level: null } }, []);
  assert.deepEqual(stepsOf(state), [{ kind: 'tired-before' }]);
  assert.equal(last(apply(state, entry('TIRED_BEFORE', { level: null }))).kind, 'exercise');
});

test('an exercise, its questions one by one, tiredness and the end', () => {
  let state = stateOf(script(item('a', [option('coins')])), []);
  state = apply(state, entry('DONE', { outcome: 'DONE' }));
  assert.equal(last(state).question, 'STEADINESS');
  state = apply(state, entry('SAID', { question: 'STEADINESS', value: 'ROCK_STEADY' }));
  assert.equal(last(state).question, 'EFFORT');
  state = apply(state, entry('SAID', { question: 'EFFORT' }));
  assert.equal(last(state).kind, 'tired-after');
  state = apply(state, entry('TIRED_AFTER', { level: 5 }));
  assert.equal(last(state).kind, 'finished');
  assert.equal(minutesDone(state), 2);
});

test('only who says that it hurt is asked how much and where, before how hard it was', () => {
  let state = stateOf(script(item('a', [option('coins')])), []);
  state = apply(state, entry('DONE', { outcome: 'DONE' }));
  state = apply(state, entry('SAID', { question: 'STEADINESS', value: 'ROCK_STEADY' }));
  state = apply(state, entry('SAID', { question: 'PAIN', level: 4 }));
  assert.equal(last(state).question, 'WHERE');
  state = apply(state, entry('SAID', { question: 'WHERE', value: 'KNEE' }));
  assert.equal(last(state).question, 'EFFORT');
  state = apply(state, entry('SAID', { question: 'PAIN', level: 0 }));
  assert.equal(last(state).question, 'EFFORT');
});

test('who stopped because of pain is asked for it', () => {
  let state = stateOf(script(item('a', [option('coins')])), []);
  state = apply(state, entry('DONE', { outcome: 'SKIPPED' }));
  state = apply(state, entry('SAID', { question: 'REASON', value: 'PAIN' }));
  assert.equal(last(state).question, 'PAIN');
  state = apply(state, entry('SAID', { question: 'PAIN' }));
  assert.equal(last(state).kind, 'finished');
});

test('what was left out asks for the reason alone', () => {
  let state = stateOf(script(item('a', [option('coins')])), []);
  state = apply(state, entry('DONE', { outcome: 'SKIPPED' }));
  assert.equal(last(state).question, 'REASON');
  state = apply(state, entry('SAID', { question: 'REASON', value: 'FATIGUE' }));
  assert.equal(last(state).kind, 'finished');
  assert.equal(minutesDone(state), 0);
});

test('what waits on the phone is laid upon what the server knows, twice is once', () => {
  const waiting = [entry('DONE', { outcome: 'DONE' }), entry('SAID', { question: 'STEADINESS', value: 'FELL' })];
  const once = stateOf(script(item('a', [option('coins')])), waiting);
  assert.deepEqual(stateOf(script(item('a', [option('coins')])), [...waiting, ...waiting]), once);
  assert.deepEqual(once.items[0].log.answers.STEADINESS, { value: 'FELL', level: null });
  assert.equal(stateOf(script(item('a', [option('coins')])), [{ ...waiting[0], date: '2026-11-22' }]).items[0].log, null);
});

test('another amount asks anew, the same one keeps the answers', () => {
  let state = stateOf(script(item('a', [option('coins')])), []);
  state = apply(state, entry('DONE', { outcome: 'DONE' }));
  state = apply(state, entry('SAID', { question: 'STEADINESS', value: 'ROCK_STEADY' }));
  assert.ok(apply(state, entry('DONE', { outcome: 'DONE' })).items[0].log.answers.STEADINESS);
  assert.deepEqual(apply(state, entry('DONE', { outcome: 'PARTLY', sets: 1 })).items[0].log.answers, {});
});

test('what stands there is not asked for again, a person is', () => {
  const chair = { id: 'CHAIR', eachTime: false };
  const person = { id: 'PERSON', eachTime: true };
  const a = item('a', [option('one', { checks: [chair, person], questions: [] })]);
  const b = item('b', [option('two', { checks: [chair, person] })]);
  let state = stateOf(script(a, b), []);
  assert.deepEqual(last(state).checks, [chair, person]);
  state = apply(apply(state, entry('READY')), entry('DONE', { outcome: 'DONE' }));
  assert.deepEqual(last(state).checks, [person]);
});

test('without a helper the safer exercise takes the place, with its own checks', () => {
  const a = item('a', [option('stand', { checks: [{ id: 'PERSON', eachTime: true }], safer: 'sit' }), option('sit')]);
  const state = apply(stateOf(script(a), []), entry('SAFER'));
  assert.equal(last(state).kind, 'exercise');
  assert.equal(last(state).on.exercise, 'sit');
});

test('what rests is not shown', () => {
  const state = stateOf(script(item('a', [option('coins')], { rests: true }), item('b', [option('cups')])), []);
  assert.equal(last(state).on.item.item, 'b');
  assert.equal(last(state).of, 1);
});
