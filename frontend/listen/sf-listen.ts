import { say, silence } from '../session/voice';

/** Around a button of the top bar: reads the page aloud, and stops when it is pressed again or the page changes. */
export class SfListen extends HTMLElement {
  private reading: HTMLElement | null = null;

  private readonly toggle = (): void => {
    if (this.reading) {
      this.stop();
      return;
    }
    this.reading = document.querySelector('main');
    this.mark(true);
    say(sentences(this.reading), document.documentElement.lang);
    this.untilSilent();
  };

  connectedCallback(): void {
    this.hidden = !('speechSynthesis' in window);
    this.addEventListener('click', this.toggle);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.toggle);
    this.stop();
  }

  private stop(): void {
    if (this.reading) {
      this.reading = null;
      silence();
      this.mark(false);
    }
  }

  /** Browsers differ in the events that tell the end of what is said; all of them know whether they speak. */
  private untilSilent(): void {
    window.setTimeout(() => {
      if (!this.reading) {
        return;
      }
      const { speaking, pending } = window.speechSynthesis;
      if (this.reading.isConnected && (speaking || pending)) {
        this.untilSilent();
      } else {
        this.stop();
      }
    }, 400);
  }

  private mark(on: boolean): void {
    this.firstElementChild?.setAttribute('aria-pressed', String(on));
  }
}

/** What can be seen, a sentence a line, so that the voice pauses where the eye would. */
function sentences(page: HTMLElement | null): string {
  return (page?.innerText ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (/[.!?:…]$/u.test(line) ? line : `${line}.`))
    .join(' ');
}

customElements.define('sf-listen', SfListen);
