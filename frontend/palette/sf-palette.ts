import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

interface Words {
  search: string;
  placeholder: string;
  results: string;
  how: string;
}

/** What the server found for a text; its twin is {@code shell.CommandPalette.Answer}. */
interface Answer {
  text: string;
  said: string;
  items: { text: string; hint: string; icon: string }[];
}

/** The keys of a screen; its twin is {@code shell.CommandPalette.Help}. */
interface Help {
  title: string;
  keys: { keys: string[]; text: string }[];
  single: string;
  on: boolean;
  close: string;
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
    words: { attribute: false }, answer: { attribute: false }, active: { state: true }, help: { state: true },
  };

  declare words: Words | null;
  declare answer: Answer | null;
  declare private active: number;
  declare private help: Help | null;
  #typed = '';
  #timer = 0;
  #enter = false;

  constructor() {
    super();
    this.words = null;
    this.answer = null;
    this.active = 0;
    this.help = null;
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

  /** The server answers what {@code keys} asked for: the keys of the screen as it is now. */
  showKeys(help: Help): void {
    this.help = help;
    void this.updateComplete.then(() => this.querySelector<HTMLDialogElement>('dialog.sf-keys')?.showModal());
  }

  override render(): TemplateResult {
    return html`<dialog class="sf-palette" aria-label=${this.words?.search ?? nothing} @click=${closeOutside}>${
        this.#finder(this.words)}</dialog>
      <dialog class="sf-palette sf-keys" aria-labelledby="keys-title" @click=${closeOutside}
        @close=${() => { this.help = null; }}>${this.help ? this.#list(this.help) : nothing}</dialog>`;
  }

  #finder(words: Words | null): TemplateResult {
    const items = this.answer?.items ?? [];
    return html`<div class="sf-palette-body">
      <input id="palette-text" type="text" role="combobox" aria-expanded="true" aria-controls="palette-list"
        aria-autocomplete="list" aria-activedescendant=${items.length ? `palette-${this.active}` : nothing}
        aria-label=${words?.placeholder ?? nothing} placeholder=${words?.placeholder ?? ''} maxlength="100"
        autocomplete="off" spellcheck="false" @input=${this.#input} @keydown=${this.#key}>
      <ul id="palette-list" role="listbox" aria-label=${words?.results ?? nothing}>${items.map((it, nth) => html`
        <li role="option" id="palette-${nth}" aria-selected=${nth === this.active ? 'true' : 'false'}
          @click=${() => this.#choose(nth)}>${icon(it.icon)}<span>${it.text}</span><small>${it.hint}</small></li>`)}</ul>
      <p class="sf-palette-said" role="status">${this.answer?.said ?? ''}</p>
      <p class="sf-palette-how">${words?.how ?? ''}</p></div>`;
  }

  #list(help: Help): TemplateResult {
    return html`<div class="sf-palette-body"><h2 id="keys-title">${help.title}</h2>
      <dl>${help.keys.map((it) => html`<div><dt>${it.keys.map((key) => html`<kbd class="sf-kbd">${key}</kbd> `)}</dt>
        <dd>${it.text}</dd></div>`)}</dl>
      <label><input id="single-keys" type="checkbox" .checked=${help.on} @change=${this.#toggle}>${help.single}</label>
      <button type="button" id="close-keys" class="sf-drawer-button" @click=${closeNearest}>${help.close}</button></div>`;
  }

  readonly #asked = (event: Event): void => {
    if ((event as CustomEvent<string>).detail === 'keys') {
      this.#askKeys();
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
      this.#askKeys();
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

  #askKeys(): void {
    if (!document.querySelector(OTHER_DIALOGS)) {
      this.dispatchEvent(new CustomEvent('keys'));
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
    const on = (event.target as HTMLInputElement).checked;
    document.body.classList.toggle(NO_SINGLE_KEYS, !on);
    this.dispatchEvent(new CustomEvent('single-keys', { detail: on }));
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
