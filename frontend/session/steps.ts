import type { Entry, Item, Log, Option, Question, Script, Tired } from './script';

/** The rules of a session without a screen: what a tap changes, and which step comes next. */

export interface ItemState {
  item: Item;
  exercise: string;
  ready: boolean;
  log: Log | null;
}

export interface State {
  before: Tired;
  after: Tired;
  items: ItemState[];
}

export type Step =
  | { kind: 'tired-before' }
  | { kind: 'set-up'; on: ItemState; checks: Option['checks'] }
  | { kind: 'exercise'; on: ItemState; no: number; of: number }
  | { kind: 'ask'; on: ItemState; question: Question; no: number; of: number }
  | { kind: 'tired-after' }
  | { kind: 'finished' };

/** The session as the server knows it and, on top, what this phone has not sent yet. */
export function stateOf(script: Script, waiting: Entry[]): State {
  const state: State = {
    before: script.tiredBefore,
    after: script.tiredAfter,
    items: script.items.map((item) => ({ item, exercise: item.exercise, ready: item.ready, log: item.log })),
  };
  return waiting.filter((entry) => entry.date === script.day).reduce(apply, state);
}

/** The same tap twice changes nothing more. */
export function apply(state: State, entry: Entry): State {
  const tired = { asked: true, level: entry.level ?? null };
  switch (entry.kind) {
    case 'TIRED_BEFORE':
      return { ...state, before: tired };
    case 'TIRED_AFTER':
      return { ...state, after: tired };
    case 'READY':
      return change(state, (on) => on.item.item === entry.item, (on) => ({ ...on, ready: true }));
    case 'SAFER':
      return change(
        state,
        (on) => on.item.item === entry.item && !on.log,
        (on) => ({ ...on, exercise: optionOf(on).safer ?? on.exercise }),
      );
    case 'CHOSEN':
      return change(state, at(entry), (on) => ({ ...on, exercise: entry.exercise ?? on.exercise }));
    case 'DONE':
      return change(state, at(entry), (on) => ({ ...on, log: logged(on.log, entry) }));
    case 'SAID':
      return change(state, at(entry), (on) => ({ ...on, log: answered(on.log, entry) }));
  }
}

export function stepsOf(state: State): Step[] {
  const steps: Step[] = [{ kind: 'tired-before' }];
  if (!state.before.asked) {
    return steps;
  }
  const active = state.items.filter((on) => !on.item.rests || on.log);
  const standing = new Set<string>();
  for (const [index, on] of active.entries()) {
    const checks = missing(on, standing);
    if (!on.log && checks.length > 0) {
      steps.push({ kind: 'set-up', on, checks });
      return steps;
    }
    steps.push({ kind: 'exercise', on, no: index + 1, of: active.length });
    if (!on.log) {
      return steps;
    }
    const questions = questionsOf(on);
    for (const [no, question] of questions.entries()) {
      steps.push({ kind: 'ask', on, question, no: no + 1, of: questions.length });
      if (!on.log.answers[question]) {
        return steps;
      }
    }
  }
  if (hasDoneAny(state)) {
    steps.push({ kind: 'tired-after' });
    if (!state.after.asked) {
      return steps;
    }
  }
  steps.push({ kind: 'finished' });
  return steps;
}

export function optionOf(on: ItemState): Option {
  return on.item.options.find((option) => option.slug === on.exercise) ?? on.item.options[0];
}

export function questionsOf(on: ItemState): Question[] {
  return on.log && on.item.asks ? withPain(on.log, usualQuestions(on, on.log)) : [];
}

/** Who says that it hurt is asked how much and where; nobody else is. */
function withPain(log: Log, questions: Question[]): Question[] {
  const because = log.answers.REASON?.value === 'PAIN';
  if (!because && !log.answers.PAIN) {
    return questions;
  }
  const pain: Question[] = (log.answers.PAIN?.level ?? 0) > 0 ? ['PAIN', 'WHERE'] : ['PAIN'];
  const effort = questions.indexOf('EFFORT');
  const at = because ? 1 : effort < 0 ? questions.length : effort;
  return [...questions.slice(0, at), ...pain, ...questions.slice(at)];
}

function usualQuestions(on: ItemState, log: Log): Question[] {
  switch (log.outcome) {
    case 'SKIPPED':
      return ['REASON'];
    case 'PARTLY':
      return ['REASON', ...optionOf(on).questions];
    case 'DONE':
      return optionOf(on).questions;
  }
}

export function hasDoneAny(state: State): boolean {
  return state.items.some((on) => on.log && on.log.outcome !== 'SKIPPED');
}

/** How long what was done takes by the plan, in whole minutes; 0: nothing was done. */
export function minutesDone(state: State): number {
  const seconds = state.items
    .filter((on) => on.log && on.log.outcome !== 'SKIPPED')
    .reduce((sum, on) => sum + optionOf(on).time, 0);
  return seconds === 0 ? 0 : Math.max(1, Math.ceil(seconds / 60));
}

/** What is still to be made ready; what stood there for an earlier exercise of the day still does. */
function missing(on: ItemState, standing: Set<string>): Option['checks'] {
  const needed = optionOf(on).checks;
  if (on.ready) {
    needed.forEach((check) => standing.add(check.id));
    return [];
  }
  return needed.filter((check) => check.eachTime || !standing.has(check.id));
}

function at(entry: Entry): (on: ItemState) => boolean {
  return (on) => on.item.item === entry.item && on.item.place === (entry.place ?? 0);
}

function change(state: State, which: (on: ItemState) => boolean, how: (on: ItemState) => ItemState): State {
  return { ...state, items: state.items.map((on) => (which(on) ? how(on) : on)) };
}

/** Another amount asks anew; the same one keeps what was said. */
function logged(log: Log | null, entry: Entry): Log {
  const outcome = entry.outcome ?? 'DONE';
  const sets = entry.sets ?? 0;
  const same = log && log.outcome === outcome && (outcome !== 'PARTLY' || log.sets === sets);
  return same ? log : { outcome, sets, answers: {} };
}

function answered(log: Log | null, entry: Entry): Log | null {
  if (!log || !entry.question) {
    return log;
  }
  const said = { value: entry.value ?? null, level: entry.level ?? null };
  return { ...log, answers: { ...log.answers, [entry.question]: said } };
}
