/** What the server sends at Start, and what the phone sends back: no names of people are in it but the greeting. */

export type Question = 'REASON' | 'STEADINESS' | 'HAND' | 'EFFORT' | 'PAIN' | 'WHERE';
export type Outcome = 'DONE' | 'PARTLY' | 'SKIPPED';

export interface Picture {
  /** the two stills; null: there is no picture */
  src: string | null;
  /** the pose alone, for small places */
  pose: string | null;
  /** asked for only by whoever wants to see it */
  moving: string | null;
  film: boolean;
  alt: string;
}

export interface Check {
  id: string;
  text: string;
  /** a person may have left the room since; furniture has not */
  eachTime: boolean;
}

/** One exercise an item may mean today. */
export interface Option {
  slug: string;
  name: string;
  /** what it is for; empty: not said */
  purpose: string;
  picture: Picture;
  support: string;
  company: string;
  steps: string[];
  dose: string;
  sets: number;
  /** one side of one set, where a clock runs; null: nothing is timed */
  seconds: number | null;
  repetitions: number | null;
  restSeconds: number;
  /** the sides of a set in words, in their order; empty: there are none */
  sides: string[];
  /** how long all of it takes, in seconds */
  time: number;
  checks: Check[];
  questions: Question[];
  handsOn: boolean;
  /** what replaces it where nobody stands by */
  safer: string | null;
  ask: string;
}

export interface Said {
  value?: string | null;
  level?: number | null;
}

export interface Log {
  outcome: Outcome;
  sets: number;
  answers: Partial<Record<Question, Said>>;
}

export interface Item {
  item: string;
  place: number;
  exercise: string;
  others: string[];
  note: string | null;
  ready: boolean;
  rests: boolean;
  /** whether the safer exercise may be chosen */
  maySit: boolean;
  /** false where the whole day was answered for at once */
  asks: boolean;
  options: Option[];
  log: Log | null;
}

export interface Tired {
  asked: boolean;
  level: number | null;
}

export interface Script {
  /** stands for the patient without saying who it is */
  owner: string;
  day: string;
  language: string;
  name: string;
  phone: string | null;
  words: Record<string, string>;
  tiredBefore: Tired;
  tiredAfter: Tired;
  /** days of this week with something done, and how many the plan asks for; today's counted when it was */
  weekDone: number;
  weekPlanned: number;
  todayCounted: boolean;
  items: Item[];
}

export type Kind = 'TIRED_BEFORE' | 'TIRED_AFTER' | 'READY' | 'SAFER' | 'CHOSEN' | 'DONE' | 'SAID';

/** One tap, under an id made here. */
export interface Entry {
  id: string;
  date: string;
  kind: Kind;
  item?: string;
  place?: number;
  exercise?: string;
  outcome?: Outcome;
  sets?: number;
  question?: Question;
  value?: string | null;
  level?: number | null;
}

/** The text of a key with {0}, {1} … filled in, as the server's own texts are written. */
export function fill(text: string, ...values: (string | number)[]): string {
  if (values.length === 0) {
    return text;
  }
  return text.replace(/''/g, "'").replace(/\{(\d)\}/g, (whole, no) => String(values[Number(no)] ?? whole));
}
