import { html, type TemplateResult } from 'lit';
import { drawing, group, head, tile, type Tile } from './parts';
import { type Entry, fill, type Question, type Said, type Script } from './script';
import { optionOf, type State, type Step } from './steps';

/** The screens that ask one thing each. */

const LEVELS = [1, 3, 5, 7, 9];
const ALL_LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const REASONS = ['NO_TIME', 'FATIGUE', 'PAIN', 'TOO_HARD', 'UNSTEADY', 'HEAT'];
const STEADINESS = ['ROCK_STEADY', 'SLIGHT_SWAY', 'CLEAR_WOBBLE', 'HELD_ON', 'NEARLY_FELL', 'FELL'];
const PARTS = ['HEAD_NECK', 'SHOULDER', 'ARM', 'HAND', 'BACK', 'HIP', 'KNEE', 'LOWER_LEG', 'FOOT', 'ELSEWHERE'];
const HANDS = ['SMOOTH', 'FEW_SLIPS', 'MANY_SLIPS', 'COULD_NOT'];

/** The drawings beside the answers, by their names. */
export const ANSWER_DRAWINGS = [...STEADINESS, ...HANDS].map((value) => dashed(value));

export type Answer = Pick<Entry, 'value' | 'level'>;

export function isStumble(value: string | null | undefined): boolean {
  return value === 'NEARLY_FELL' || value === 'FELL';
}

export function tiredness(
  script: Script,
  state: State,
  before: boolean,
  answer: (level: number | null) => void,
): TemplateResult {
  const words = script.words;
  const given = before ? state.before : state.after;
  const first = state.before.level;
  const said = !before && first !== null && LEVELS.includes(first) ? fill(words['tired.said'], words[`tired.${first}`]) : null;
  const tiles = LEVELS.map((level, no): Tile => ({
    id: `tired-${level}`,
    text: words[`tired.${level}`],
    hint: words[`tired.${level}.hint`],
    picture: html`<div class="pt-battery">${[0, 1, 2, 3].map(
      (cell) => html`<span class=${cell < 4 - no ? 'pt-cell-full' : ''}></span>`,
    )}</div>`,
    chosen: given.asked && given.level === level,
    tapped: () => answer(level),
  }));
  tiles.push(decline(words, given.asked && given.level === null, () => answer(null)));
  return html`${head(before ? null : words['ask.last'], words[before ? 'tired.before' : 'tired.after'], said)}
    ${group(tiles.map((it) => tile(it, words['answer.chosen'])))}`;
}

export function question(
  script: Script,
  step: Extract<Step, { kind: 'ask' }>,
  everyStep: boolean,
  answer: (answer: Answer) => void,
  showEveryStep: () => void,
  hurt: () => void,
): TemplateResult {
  const words = script.words;
  const given = step.on.log?.answers[step.question];
  const tiles = tilesOf(words, step, given, everyStep, answer);
  if (step.question === 'EFFORT' && !everyStep) {
    tiles.push({ id: 'more-steps', text: words['ask.more-steps'], style: 'pt-plain-answer', tapped: showEveryStep });
  }
  if (step.question === 'EFFORT' && !step.on.log?.answers.PAIN) {
    tiles.push({ id: 'it-hurt', text: words['ask.hurt'], style: 'pt-plain-answer', tapped: hurt });
  }
  const declined = given !== undefined && (given.value ?? null) === null && (given.level ?? null) === null;
  tiles.push(decline(words, declined, () => answer({ value: null, level: null })));
  return html`${head(
    step.of < 2 ? null : fill(words['ask.no'], step.no, step.of),
    words[`ask.${step.question}`],
    hint(words, step),
  )}
  ${group(tiles.map((it) => tile(it, words['answer.chosen'])))}`;
}

function tilesOf(
  words: Record<string, string>,
  step: Extract<Step, { kind: 'ask' }>,
  given: Said | undefined,
  everyStep: boolean,
  answer: (answer: Answer) => void,
): Tile[] {
  const one = (value: string, more: Partial<Tile>): Tile => ({
    id: `answer-${dashed(value)}`,
    text: words[`ask.${step.question}.${value}`],
    chosen: given?.value === value,
    tapped: () => answer({ value }),
    ...more,
  });
  switch (step.question) {
    case 'REASON':
      return REASONS.map((value) => one(value, {}));
    case 'STEADINESS':
      return STEADINESS.map((value) =>
        one(value, {
          ...(value === 'HELD_ON' && optionOf(step.on).handsOn ? { text: words['ask.STEADINESS.HELD_HARDER'] } : {}),
          picture: drawing(dashed(value)),
          style: isStumble(value) ? 'pt-safety' : '',
        }),
      );
    case 'HAND':
      return HANDS.map((value) => one(value, { hint: words[`ask.HAND.${value}.hint`], picture: drawing(dashed(value)) }));
    case 'EFFORT':
      return (everyStep ? ALL_LEVELS : LEVELS).map((level) => effort(words, level, given, answer));
    case 'PAIN':
      return ALL_LEVELS.map((level) => pain(words, level, given, answer));
    case 'WHERE':
      return PARTS.map((value) => one(value, {}));
  }
}

function effort(
  words: Record<string, string>,
  level: number,
  given: Said | undefined,
  answer: (answer: Answer) => void,
): Tile {
  return {
    id: `effort-${level}`,
    text: words[`ask.EFFORT.${level}`] ?? words['ask.EFFORT.between'],
    hint: words[`ask.EFFORT.${level}.hint`],
    picture: html`<span class="pt-number pt-level-${level}">${level}</span>`,
    chosen: given?.level === level,
    tapped: () => answer({ level }),
  };
}

function pain(
  words: Record<string, string>,
  level: number,
  given: Said | undefined,
  answer: (answer: Answer) => void,
): Tile {
  return {
    id: `pain-${level}`,
    text: words[`ask.PAIN.${level}`],
    picture: html`<span class="pt-number">${level}</span>`,
    chosen: given?.level === level,
    tapped: () => answer({ level }),
  };
}

function decline(words: Record<string, string>, chosen: boolean, tapped: () => void): Tile {
  return { id: 'decline', text: words['rather-not-say'], style: 'pt-plain-answer', chosen, tapped };
}

function hint(words: Record<string, string>, step: Extract<Step, { kind: 'ask' }>): string {
  const name = optionOf(step.on).name;
  const hints: Record<Question, string> = {
    REASON: name,
    STEADINESS: words['ask.STEADINESS.hint'],
    HAND: fill(words['ask.HAND.hint'], name),
    EFFORT: words['ask.EFFORT.hint'],
    PAIN: words['ask.PAIN.hint'],
    WHERE: words['ask.WHERE.hint'],
  };
  return hints[step.question];
}

/** Drawings and ids are named after the answer. */
function dashed(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}
