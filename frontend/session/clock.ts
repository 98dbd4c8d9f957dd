/** The clock of a timed exercise, without a screen: what happens when, computed from the time that has passed. */

export type Phase = 'ready' | 'work' | 'change' | 'rest';

export interface Span {
  phase: Phase;
  seconds: number;
  /** from 1 */
  set: number;
  /** its place among the sides of a set, from 0 */
  side: number;
}

export interface Timed {
  sets: number;
  seconds: number;
  restSeconds: number;
  sides: string[];
}

export interface Position {
  /** its place among the spans; their number: everything is over */
  index: number;
  /** whole seconds left of the span, rounded up */
  left: number;
}

export const GET_READY_SECONDS = 10;
export const CHANGE_SECONDS = 5;

/** Get ready, then work; the sides change and rests come by themselves. */
export function spansOf(dose: Timed): Span[] {
  const spans: Span[] = [{ phase: 'ready', seconds: GET_READY_SECONDS, set: 1, side: 0 }];
  const sides = Math.max(1, dose.sides.length);
  for (let set = 1; set <= dose.sets; set++) {
    for (let side = 0; side < sides; side++) {
      if (side > 0) {
        spans.push({ phase: 'change', seconds: CHANGE_SECONDS, set, side });
      }
      spans.push({ phase: 'work', seconds: dose.seconds, set, side });
    }
    if (set < dose.sets) {
      spans.push(
        dose.restSeconds > 0
          ? { phase: 'rest', seconds: dose.restSeconds, set: set + 1, side: 0 }
          : { phase: 'change', seconds: CHANGE_SECONDS, set: set + 1, side: 0 },
      );
    }
  }
  return spans;
}

/** Where the clock stands after this many milliseconds of running, however long nobody looked. */
export function positionAfter(spans: Span[], milliseconds: number): Position {
  let left = Math.max(0, milliseconds);
  for (const [index, span] of spans.entries()) {
    const length = span.seconds * 1000;
    if (left < length) {
      return { index, left: Math.ceil((length - left) / 1000) };
    }
    left -= length;
  }
  return { index: spans.length, left: 0 };
}

/** A stopwatch on the wall clock: a sleeping tab misses no second of it. */
export class Stopwatch {
  private before = 0;
  private since: number | null = null;
  private readonly now: () => number;

  constructor(now: () => number = () => Date.now()) {
    this.now = now;
  }

  get running(): boolean {
    return this.since !== null;
  }

  get started(): boolean {
    return this.running || this.before > 0;
  }

  /** A clock that was set back does not make the time run backwards. */
  get milliseconds(): number {
    return this.before + (this.since === null ? 0 : Math.max(0, this.now() - this.since));
  }

  start(): void {
    this.since ??= this.now();
  }

  pause(): void {
    this.before = this.milliseconds;
    this.since = null;
  }
}

/** "9" below a minute, "1:05" above. */
export function shown(seconds: number): string {
  return seconds < 60 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
