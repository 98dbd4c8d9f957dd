/** What the server sends for one drawing; its twin is {@code shared.ui.Trend}. Days are counted from 1 January 1970. */
export interface Trend {
  label: string;
  failed: string;
  from: number;
  to: number;
  ticks: Tick[];
  marks: Tick[];
  panels: Panel[];
}

export interface Tick {
  at: number;
  text: string;
}

export interface Panel {
  name: string;
  least: number;
  most: number;
  ticks: Tick[];
  lines: Point[][];
}

/** Without a value there is a gap; what stands apart cannot be compared with what comes before. */
export interface Point {
  at: number;
  value: number | null;
  apart: boolean;
}

/** The words of the marks that have room, in the order of days: of two that stand too close the later one speaks. */
export function spoken(marks: Tick[], from: number, to: number, width: number, room: number): string[] {
  const pixels = width / Math.max(1, to - from);
  return marks.map((mark, place) => {
    const next = marks[place + 1];
    return next && (next.at - mark.at) * pixels < room ? '' : mark.text;
  });
}
