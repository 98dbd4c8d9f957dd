import '@vaadin/button';
import { html, LitElement, type TemplateResult } from 'lit';
import { fetchIcons, icon } from './parts';

/** Somebody wants to go back, or to stop. */
export const BACK = 'sf-go-back';
/** The step says where the way leads now: {@code back} or {@code stop}. */
export const WAY = 'sf-way';

/** The way out of a session, at the left of the bar; the session itself knows where it leads. */
export class SfWayBack extends LitElement {
  static override properties = { back: {}, stop: {}, way: { state: true } };

  declare back: string;
  declare stop: string;
  declare private way: string;

  private readonly changed = (event: Event): void => {
    this.way = (event as CustomEvent<string>).detail;
  };

  constructor() {
    super();
    this.back = '';
    this.stop = '';
    this.way = 'stop';
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(WAY, this.changed);
    void fetchIcons();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(WAY, this.changed);
  }

  override render(): TemplateResult {
    return html`<vaadin-button id="way-back" @click=${() => window.dispatchEvent(new CustomEvent(BACK))}
      ><span slot="prefix">${icon('chevron-left')}</span>${this.way === 'back' ? this.back : this.stop}</vaadin-button>`;
  }
}

customElements.define('sf-way-back', SfWayBack);
