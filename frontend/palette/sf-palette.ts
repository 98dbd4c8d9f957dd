import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

interface Words {
  search: string;
  placeholder: string;
  results: string;
  how: string;
  keys: string;
  single: string;
  close: string;
}

/** What the server found for a text; its twin is {@code shell.CommandPalette.Answer}. */
interface Answer {
  text: string;
  said: string;
  items: { text: string; hint: string; icon: string }[];
}

interface Key {
  keys: string[];
  text: string;
}

/** A button asks for the palette, or for the keys. */
const OPEN = 'sf-palette-open';
const TYPING_PAUSE = 120;
const NO_SINGLE_KEYS = 'sf-no-single-keys';
const OTHER_DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]';
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Goes anywhere by a few letters, and says which keys this screen knows. It opens without asking the server; what is
 * typed is sent in the body of a call and stands in no address. The browser gives the focus back when it closes.
 */
class SfPalette extends LitElement {
  static override properties = {
    words: { attribute: false }, answer: { attribute: false }, keys: { attribute: false }, single: { type: Boolean },
    active: { state: true }, helping: { state: true },
  };

  declare words: Words;
  declare answer: Answer | null;
  declare keys: Key[];
  declare single: boolean;
  declare private active: number;
  declare private helping: boolean;
  #typed = '';
  #timer = 0;
  #enter = false;

  constructor() {
    super();
    this.answer = null;
    this.keys = [];
    this.single = true;
    this.active = 0;
    this.helping = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed, true);
    window.addEventListener(OPEN, this.#asked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#pressed, true);
    window.removeEventListener(OPEN, this.#asked);
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('answer')) {
      this.active = 0;
    }
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('answer') && this.#enter && this.answer?.text === this.#typed) {
      this.#choose(0);
    }
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult | typeof nothing {
    return this.words
      ? html`<dialog class="sf-palette" aria-label=${this.words.search} @click=${closeOutside}>${this.#finder()}</dialog>
        <dialog class="sf-palette sf-keys" aria-labelledby="keys-title" @click=${closeOutside}
          @close=${() => { this.helping = false; }}>${this.helping ? this.#list() : nothing}</dialog>`
      : nothing;
  }

  #finder(): TemplateResult {
    const items = this.answer?.items ?? [];
    return html`<div class="sf-palette-body">
      <input id="palette-text" type="text" role="combobox" aria-expanded="true" aria-controls="palette-list"
        aria-autocomplete="list" aria-activedescendant=${items.length ? `palette-${this.active}` : nothing}
        aria-label=${this.words.placeholder} placeholder=${this.words.placeholder} maxlength="100"
        autocomplete="off" spellcheck="false" @input=${this.#input} @keydown=${this.#key}>
      <ul id="palette-list" role="listbox" aria-label=${this.words.results}>${items.map((it, nth) => html`
        <li role="option" id="palette-${nth}" aria-selected=${nth === this.active ? 'true' : 'false'}
          @click=${() => this.#choose(nth)}>${icon(it.icon)}<span>${it.text}</span><small>${it.hint}</small></li>`)}</ul>
      <p class="sf-palette-said" role="status">${this.answer?.said ?? ''}</p>
      <p class="sf-palette-how">${this.words.how}</p></div>`;
  }

  #list(): TemplateResult {
    return html`<div class="sf-palette-body"><h2 id="keys-title">${this.words.keys}</h2>
      <dl>${this.keys.map((it) => html`<div><dt>${it.keys.map((key) => html`<kbd class="sf-kbd">${key}</kbd> `)}</dt>
        <dd>${it.text}</dd></div>`)}</dl>
      <label><input id="single-keys" type="checkbox" .checked=${this.single} @change=${this.#toggle}>${this.words.single}</label>
      <button type="button" id="close-keys" class="sf-drawer-button" @click=${closeNearest}>${this.words.close}</button></div>`;
  }

  readonly #asked = (event: Event): void => {
    if ((event as CustomEvent<string>).detail === 'keys') {
      this.#help();
    } else {
      this.#open();
    }
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.#open();
    } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey && !inField(event)
        && !document.body.classList.contains(NO_SINGLE_KEYS)) {
      event.preventDefault();
      this.#help();
    }
  };

  #open(): void {
    if (document.querySelector(OTHER_DIALOGS)) {
      return;
    }
    const input = this.querySelector<HTMLInputElement>('#palette-text');
    if (input) {
      input.value = '';
    }
    this.answer = null;
    this.#enter = false;
    this.querySelector<HTMLDialogElement>('dialog')?.showModal();
    this.#typed = '';
    this.dispatchEvent(new CustomEvent('opened'));
  }

  #help(): void {
    if (!document.querySelector(OTHER_DIALOGS)) {
      this.helping = true;
      void this.updateComplete.then(() => this.querySelector<HTMLDialogElement>('dialog.sf-keys')?.showModal());
    }
  }

  #find(text: string): void {
    this.#typed = text;
    this.dispatchEvent(new CustomEvent('find', { detail: text }));
  }

  readonly #input = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    this.#enter = false;
    this.#typed = text;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#find(text), TYPING_PAUSE);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const count = this.answer?.items.length ?? 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) {
      event.preventDefault();
      this.active = (this.active + step + count) % count;
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      if (this.answer?.text === this.#typed) {
        this.#choose(this.active);
      } else {
        this.#enter = true; // typed faster than the server answers: the first of the answer is meant
      }
    }
  };

  #choose(nth: number): void {
    this.#enter = false;
    if (this.answer?.items[nth]) {
      this.querySelector<HTMLDialogElement>('dialog')?.close();
      this.dispatchEvent(new CustomEvent('choose', { detail: nth }));
    }
  }

  readonly #toggle = (event: Event): void => {
    this.single = (event.target as HTMLInputElement).checked;
    document.body.classList.toggle(NO_SINGLE_KEYS, !this.single);
    this.dispatchEvent(new CustomEvent('single-keys', { detail: this.single }));
  };
}

/** Opens the palette or the list of keys; it stands where people look for it. */
class SfPaletteButton extends LitElement {
  static override properties = { text: {}, symbol: {}, key: {}, opens: {} };

  declare text: string;
  declare symbol: string;
  declare key: string;
  declare opens: string;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<button type="button" class="sf-drawer-button" aria-haspopup="dialog"
      @click=${() => window.dispatchEvent(new CustomEvent(OPEN, { detail: this.opens }))}
      >${icon(this.symbol)}<span>${this.text}</span><kbd class="sf-kbd">${this.key}</kbd></button>`;
  }
}

function icon(symbol: string): TemplateResult {
  return html`<svg class="sf-icon" aria-hidden="true"><use href="icons/lucide.svg#${symbol}"></use></svg>`;
}

function inField(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.matches(FIELDS);
}

function closeOutside(event: Event): void {
  if (event.target === event.currentTarget) {
    (event.currentTarget as HTMLDialogElement).close();
  }
}

function closeNearest(event: Event): void {
  (event.currentTarget as Element).closest('dialog')?.close();
}

customElements.define('sf-palette', SfPalette);
customElements.define('sf-palette-button', SfPaletteButton);
