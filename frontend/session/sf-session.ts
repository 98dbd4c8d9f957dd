import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { change, finished, unsent, waitingReport } from './ends';
import { amount, another, exercise, setUp } from './exercise';
import { button, note } from './parts';
import { ANSWER_DRAWINGS, type Answer, isStumble, question, tiredness } from './questions';
import type { Entry, Script } from './script';
import { Sender } from './sender';
import { apply, type ItemState, type State, stateOf, type Step, stepsOf } from './steps';
import { keep, waiting } from './store';
import { silence } from './voice';
import { BACK, WAY } from './sf-way-back';

/** A screen beside the row of steps. */
type Aside =
  | { kind: 'amount' | 'another' | 'pain'; on: ItemState }
  | { kind: 'change' }
  | { kind: 'report'; entry: Entry; fell: boolean; sent: string | null };

const EVERY_STEP = 'sf-every-step';

/**
 * One session from the script of the server: every tap is kept on the phone first, then sent, then forgotten here. The
 * screen follows from what is kept, so that a reload goes on at the same step. Fires {@code refresh} when the server
 * has refused something and the script has to be read anew.
 */
export class SfSession extends LitElement {
  static override properties = {
    script: { attribute: false },
    state: { state: true },
    at: { state: true },
    aside: { state: true },
    refusals: { state: true },
  };

  declare script: Script | null;
  declare private state: State | null;
  declare private at: number;
  declare private aside: Aside | null;
  declare private refusals: string[];

  private sender: Sender | null = null;
  private busy = false;
  private shownKey = '';
  private ticked = new Set<string>();
  private over = false;
  private counted = 0;
  private moving = 0;
  private readonly back = (): void => this.goBack();

  constructor() {
    super();
    this.script = null;
    this.state = null;
    this.at = 0;
    this.aside = null;
    this.refusals = [];
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(BACK, this.back);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(BACK, this.back);
    this.sender?.stop();
    silence();
  }

  override render(): TemplateResult | typeof nothing {
    const { script, state, sender } = this;
    if (!script || !state || !sender) {
      return nothing;
    }
    const report = sender.left.some((it) => it.entry.question === 'STEADINESS' && isStumble(it.entry.value));
    return html`${this.aside?.kind === 'report' ? nothing : unsent(script.words, script.phone, sender, report)}
      ${this.refusals.length > 0
        ? html`<div class="pt-unsent">${this.refusals.map((text) => note('wait', 'circle-alert', '', text, 'alert'))}
            ${button('refusal-seen', 'pt-plain', 'check', script.words.seen, () => (this.refusals = []))}</div>`
        : nothing}
      ${keyed(this.key(), html`<div class="pt-step">${this.screen(script, state)}</div>`)}`;
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('script') && this.script) {
      void this.open(this.script);
    }
    const key = this.key();
    if (this.state && key !== this.shownKey) {
      this.shownKey = key;
      this.announce();
    }
  }

  private async open(script: Script): Promise<void> {
    this.sender?.stop();
    this.sender = new Sender(script.owner, script.words['not-taken'], (refusals) => this.heard(refusals));
    fetchPictures(script);
    const kept = await waiting(script.owner);
    this.state = stateOf(script, kept.map((it) => it.entry));
    this.aside = null;
    this.showNewest();
    if (kept.length > 0) {
      void this.sender.send();
    }
  }

  private screen(script: Script, state: State): TemplateResult {
    const aside = this.aside;
    switch (aside?.kind) {
      case 'amount':
        return amount(script, aside.on, (outcome, sets) => this.log(aside.on, outcome, sets));
      case 'another':
        return another(script, aside.on, (slug) => void this.choose(aside.on, slug));
      case 'pain':
        return this.ask(script, { kind: 'ask', on: aside.on, question: 'PAIN', no: 1, of: 1 });
      case 'change':
        return change(script, state, (on) => this.showExercise(on));
      case 'report':
        return waitingReport(script, aside.fell, aside.sent, {
          again: () => void this.sender?.send(),
          goOn: () => this.show(null),
          details: () => go(aside.fell ? 'fall/hurt' : 'fall/saved'),
        });
      default:
        return this.stepScreen(script, state, this.steps()[this.at]);
    }
  }

  private stepScreen(script: Script, state: State, step: Step): TemplateResult {
    switch (step.kind) {
      case 'tired-before':
        return tiredness(script, state, true, (level) => void this.tap({ kind: 'TIRED_BEFORE', level }));
      case 'tired-after':
        return tiredness(script, state, false, (level) => void this.tap({ kind: 'TIRED_AFTER', level }));
      case 'set-up':
        return setUp(script, step, this.ticked, (id, on) => this.tick(id, on), {
          ready: () => void this.tap({ kind: 'READY', item: step.on.item.item }),
          safer: () => void this.tap({ kind: 'SAFER', item: step.on.item.item }),
          skip: () => this.log(step.on, 'SKIPPED', 0),
        });
      case 'exercise':
        return exercise(script, step, {
          over: this.over,
          counted: this.counted,
          moving: this.moving,
          changed: () => this.requestUpdate(),
          count: () => {
            this.counted++;
            this.requestUpdate();
          },
          move: (times) => {
            this.moving = times;
            this.requestUpdate();
          },
          finish: () => {
            this.over = true;
            this.requestUpdate();
          },
          done: () => this.log(step.on, 'DONE', 0),
          amount: () => this.show({ kind: 'amount', on: step.on }),
          another: () => this.show({ kind: 'another', on: step.on }),
        });
      case 'ask':
        return this.ask(script, step);
      case 'finished':
        return finished(script, state, () => this.leave(), () => this.show({ kind: 'change' }));
    }
  }

  private ask(script: Script, step: Extract<Step, { kind: 'ask' }>): TemplateResult {
    return question(
      script,
      step,
      everyStep(),
      (answer) => void this.answer(step, answer),
      () => {
        localStorage.setItem(EVERY_STEP, 'on');
        this.requestUpdate();
      },
      () => this.show({ kind: 'pain', on: step.on }),
    );
  }

  private log(on: ItemState, outcome: 'DONE' | 'PARTLY' | 'SKIPPED', sets: number): void {
    void this.tap({ kind: 'DONE', item: on.item.item, place: on.item.place, exercise: on.exercise, outcome, sets });
  }

  private async choose(on: ItemState, exercise: string): Promise<void> {
    await this.tap({ kind: 'CHOSEN', item: on.item.item, place: on.item.place, exercise });
    this.showNewest();
  }

  private async answer(step: Extract<Step, { kind: 'ask' }>, said: Answer): Promise<void> {
    const before = step.on.log?.answers[step.question]?.value;
    const { item, place } = step.on.item;
    const entry = await this.tap({ kind: 'SAID', item, place, question: step.question, ...said });
    if (entry && isStumble(said.value) && !isStumble(before)) {
      await this.report(entry, said.value === 'FELL');
    }
  }

  /** A fall leads to the pages for falls, and to the telephone where it could not be sent. */
  private async report(entry: Entry, fell: boolean): Promise<void> {
    await this.sender?.send();
    if (this.isWaiting(entry)) {
      this.show({ kind: 'report', entry, fell, sent: null });
    } else if (this.refusals.length === 0) {
      go(fell ? 'fall/hurt' : 'fall/saved');
    }
  }

  /** Keeps a tap, goes on to the next step and sends it; a tap while another is being kept is the same tremor. */
  private async tap(part: Partial<Entry> & Pick<Entry, 'kind'>): Promise<Entry | null> {
    const { script, state } = this;
    if (!script || !state || this.busy) {
      return null;
    }
    this.busy = true;
    try {
      const entry: Entry = { id: newId(), date: script.day, ...part };
      await keep(script.owner, entry);
      this.state = apply(state, entry);
      this.at = Math.min(this.at + 1, this.steps().length - 1);
      this.show(null);
      if (!isStumble(entry.value)) {
        void this.sender?.send();
      }
      return entry;
    } finally {
      this.busy = false;
    }
  }

  private heard(refusals: string[]): void {
    if (refusals.length > 0) {
      this.refusals = [...new Set([...this.refusals, ...refusals])];
      this.dispatchEvent(new CustomEvent('refresh'));
    }
    const aside = this.aside;
    if (aside?.kind === 'report' && !aside.sent && !this.isWaiting(aside.entry)) {
      const at = new Date().toLocaleTimeString(this.script?.language, { hour: '2-digit', minute: '2-digit' });
      this.show({ ...aside, sent: at });
    }
    this.requestUpdate();
  }

  private isWaiting(entry: Entry): boolean {
    return this.sender?.left.some((it) => it.entry.id === entry.id) ?? false;
  }

  private steps(): Step[] {
    return this.state ? stepsOf(this.state) : [];
  }

  private showNewest(): void {
    this.at = this.steps().length - 1;
    this.show(null);
  }

  private showExercise(on: ItemState): void {
    this.at = this.steps().findIndex((step) => step.kind === 'exercise' && step.on === on);
    this.show(null);
  }

  private show(aside: Aside | null): void {
    if (!aside || aside.kind !== 'amount') {
      this.over = false;
      this.counted = 0;
      this.moving = 0;
      this.ticked = new Set();
    }
    this.aside = aside;
  }

  private tick(id: string, on: boolean): void {
    if (on) {
      this.ticked.add(id);
    } else {
      this.ticked.delete(id);
    }
    this.requestUpdate();
  }

  private goBack(): void {
    if (this.aside) {
      this.show(null);
    } else if (this.at === 0 || this.stops()) {
      this.leave();
    } else {
      this.at--;
      this.show(null);
    }
  }

  /** The open exercise is where one stops; every other step leads back to the one before. */
  private stops(): boolean {
    const steps = this.steps();
    const kind = steps[this.at]?.kind;
    return this.at === steps.length - 1 && (kind === 'exercise' || kind === 'set-up' || kind === 'finished');
  }

  private leave(): void {
    go('today');
  }

  private key(): string {
    const step = this.steps()[this.at];
    const of = step && 'on' in step ? `${step.on.item.item}/${step.on.item.place}/${step.on.exercise}` : '';
    return [this.aside?.kind, step?.kind, of, step?.kind === 'ask' ? step.question : ''].join(' ');
  }

  /** Names the page after the step and moves the focus to its heading. */
  private announce(): void {
    const title = this.querySelector<HTMLElement>('#step-title');
    if (title) {
      document.title = title.textContent ?? '';
      title.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    const back = this.aside !== null || (this.at > 0 && !this.stops());
    window.dispatchEvent(new CustomEvent(WAY, { detail: back ? 'back' : 'stop' }));
  }
}

/** Everything that a later step shows is fetched at Start: the connection may be gone by then. */
function fetchPictures(script: Script): void {
  const pictures = script.items.flatMap((item) => item.options).filter((option) => !option.picture.film);
  const sources = pictures.flatMap((option) => [option.picture.src, option.picture.pose]);
  const drawings = ANSWER_DRAWINGS.map((name) => `figures/answers/${name}.svg`);
  for (const source of new Set([...sources, ...drawings])) {
    if (source) {
      const image = new Image();
      image.src = source;
      fetched.push(image);
    }
  }
}

/** Held, so that the browser does not let go of them. */
const fetched: HTMLImageElement[] = [];

function everyStep(): boolean {
  return localStorage.getItem(EVERY_STEP) === 'on';
}

/** A page without a secure address has no randomUUID. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Another page of the program, the way its own links lead there. */
function go(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.setAttribute('router-link', '');
  document.body.append(link);
  link.click();
  link.remove();
}

customElements.define('sf-session', SfSession);
