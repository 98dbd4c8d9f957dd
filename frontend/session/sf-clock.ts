import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { positionAfter, type Span, shown, spansOf, Stopwatch } from './clock';
import { button } from './parts';
import { fill, type Option } from './script';
import { ScreenOn, say, silence, tone, vibrate, wants } from './voice';

const LOOK_MILLISECONDS = 200;

/**
 * The clock of a timed exercise: once started it runs hands-free, through sides and rests, and says so. It never waits
 * for a tick: after a sleep it stands where it must. Fires {@code over} when everything is done.
 */
export class SfClock extends LitElement {
  static override properties = {
    option: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    index: { state: true },
    left: { state: true },
    running: { state: true },
  };

  declare option: Option;
  declare words: Record<string, string>;
  declare language: string;
  declare index: number;
  declare left: number;
  declare running: boolean;

  private readonly watch = new Stopwatch();
  private readonly screen = new ScreenOn();
  private spans: Span[] = [];
  private timer = 0;
  private readonly look = (): void => this.advance();
  private readonly key = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key === ' ' && this.watch.started && !target.closest('vaadin-button, a, input')) {
      event.preventDefault();
      this.toggle();
    }
  };

  constructor() {
    super();
    this.index = 0;
    this.left = 0;
    this.running = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.key);
    document.addEventListener('visibilitychange', this.look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.key);
    document.removeEventListener('visibilitychange', this.look);
    this.halt();
    silence();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('option')) {
      this.spans = spansOf({ ...this.option, seconds: this.option.seconds ?? 0 });
      this.left = this.spans[0].seconds;
    }
  }

  override render(): TemplateResult {
    const span = this.spans[this.index];
    return html`<div class="pt-card pt-clock">
        <div class="pt-clock-words">
          <span class="pt-clock-now">${span ? this.now(span) : this.words['clock.over']}</span>
          ${span ? html`<span class="pt-hint">${this.what(span)}</span>` : nothing}
        </div>
        ${span
          ? html`<div class="pt-clock-number" role="timer" aria-live="off" aria-label=${this.now(span)}>
              <span class="pt-clock-left">${shown(this.left)}</span>
              ${span.phase === 'work' ? html`<span class="pt-hint">${fill(this.words['clock.of'], shown(span.seconds))}</span>` : nothing}
            </div>`
          : nothing}
        ${span ? html`<progress max=${span.seconds} .value=${span.seconds - this.left} aria-hidden="true"></progress>` : nothing}
      </div>
      ${span ? this.toggleButton() : nothing}`;
  }

  private toggleButton(): TemplateResult {
    const [symbol, word] = this.running
      ? ['pause', 'clock.pause']
      : this.watch.started
        ? ['play', 'clock.go-on']
        : ['play', 'clock.start'];
    return button('clock-toggle', 'pt-main', symbol, this.words[word], () => this.toggle());
  }

  private now(span: Span): string {
    switch (span.phase) {
      case 'ready':
        return this.words['clock.ready'];
      case 'rest':
        return this.words['clock.rest'];
      case 'change':
        return this.option.sides.length > 0
          ? fill(this.words['clock.change'], this.option.sides[span.side])
          : this.words['clock.breathe'];
      case 'work':
        return this.option.sides[span.side] ?? this.words['clock.work'];
    }
  }

  private what(span: Span): string {
    const set = fill(this.words['clock.set'], span.set, this.option.sets);
    if (this.option.sides.length < 2) {
      return set;
    }
    return span.phase === 'ready' ? `${set} · ${this.words['clock.sides']}` : set;
  }

  private toggle(): void {
    if (this.running) {
      this.halt();
      silence();
      return;
    }
    const first = !this.watch.started;
    this.watch.start();
    this.running = true;
    this.screen.begin();
    this.timer = window.setInterval(this.look, LOOK_MILLISECONDS);
    if (first) {
      this.announce(this.spans[0]);
    }
  }

  private halt(): void {
    this.watch.pause();
    this.running = false;
    this.screen.end();
    window.clearInterval(this.timer);
  }

  private advance(): void {
    if (!this.running) {
      return;
    }
    const before = this.index;
    const position = positionAfter(this.spans, this.watch.milliseconds);
    this.index = position.index;
    this.left = position.left;
    if (this.index === this.spans.length) {
      this.halt();
      this.announce(null);
      this.dispatchEvent(new CustomEvent('over'));
    } else if (this.index !== before) {
      this.announce(this.spans[this.index]);
    }
  }

  private announce(span: Span | null): void {
    if (wants('vibration')) {
      vibrate();
    }
    if (wants('voice')) {
      tone(span?.phase === 'work');
      say(this.spoken(span), this.language);
    }
  }

  private spoken(span: Span | null): string {
    if (!span) {
      return this.words['say.over'];
    }
    if (span.phase === 'ready') {
      return fill(this.words['say.ready'], span.seconds);
    }
    return span.phase === 'rest' ? fill(this.words['say.rest'], span.seconds) : this.now(span);
  }
}

customElements.define('sf-clock', SfClock);
