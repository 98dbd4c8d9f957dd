import '@vaadin/button';
import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from './script';

/** The building blocks of every step, in the classes of patient.css. */

export type Html = TemplateResult | typeof nothing;

const SPRITE = 'icons/lucide.svg';
let sprite: Promise<void> | null = null;

/** Puts the icons into the page once, so that they are there when the connection is not. */
export function fetchIcons(): Promise<void> {
  sprite ??= fetch(new URL(SPRITE, document.baseURI))
    .then((response) => response.text())
    .then((text) => {
      const icons = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      icons.setAttribute('class', 'sf-sprite');
      icons.setAttribute('aria-hidden', 'true');
      icons.querySelectorAll('symbol').forEach((symbol) => symbol.setAttribute('id', `sf-icon-${symbol.id}`));
      document.body.append(document.importNode(icons, true));
    })
    .catch(() => {
      sprite = null; // the words beside the icons say the same
    });
  return sprite;
}

export function icon(symbol: string): TemplateResult {
  return html`<svg class="sf-icon" aria-hidden="true"><use href="#sf-icon-${symbol}"></use></svg>`;
}

/** One large button with an icon. */
export function button(id: string, style: string, symbol: string, text: string, tapped: () => void): TemplateResult {
  return html`<vaadin-button id=${id} class="pt-button ${style}" theme=${style.includes('pt-main') ? 'primary' : ''}
    @click=${tapped}>${prefix(icon(symbol))}${text}</vaadin-button>`;
}

export interface Tile {
  id: string;
  text: string;
  hint?: string;
  picture?: Html;
  chosen?: boolean;
  style?: string;
  tapped: () => void;
}

/** One answer over the whole width. */
export function tile(it: Tile, chosenWord: string): TemplateResult {
  return html`<vaadin-button id=${it.id}
    class="pt-answer ${it.style ?? ''} ${it.chosen ? 'pt-answer-chosen' : ''}" @click=${it.tapped}
    >${it.picture ? prefix(it.picture) : nothing}${it.text}${
      it.hint ? html`<span class="pt-answer-hint">${it.hint}</span>` : nothing
    }${it.chosen ? html`<span class="pt-answer-before">${chosenWord}</span>` : nothing}</vaadin-button>`;
}

/** Plain buttons in a group named by the heading: arrow keys must not answer. */
export function group(tiles: TemplateResult[]): TemplateResult {
  return html`<div class="pt-answers" role="group" aria-labelledby="step-title">${tiles}</div>`;
}

/** A place in the row, the heading that takes the focus, a line of help. */
export function head(place: string | null, title: string, hint: string | null): TemplateResult {
  return html`<div class="pt-head">
    ${place ? html`<span class="pt-place">${place}</span>` : nothing}
    <h1 id="step-title" tabindex="-1">${title}</h1>
    ${hint ? html`<p class="pt-hint">${hint}</p>` : nothing}
  </div>`;
}

export function note(style: string, symbol: string, strong: string, text: string, role = ''): TemplateResult {
  return html`<div class="pt-note pt-note-${style}" role=${role || nothing}>${icon(symbol)}<p>${
    strong ? html`<span class="pt-strong">${strong}</span> ` : nothing
  }<span>${text}</span></p></div>`;
}

/** The pictures of an exercise; without words they are decoration. */
export function figure(option: Option, pose: boolean, missing: string): Html {
  const { src, film } = option.picture;
  if (!src) {
    return pose ? html`<div class="sf-figure sf-figure-missing">${icon('person-standing')}</div>` : html`<p class="pt-hint">${missing}</p>`;
  }
  if (film) {
    return pose
      ? html`<div class="sf-figure sf-figure-missing">${icon('person-standing')}</div>`
      : html`<div class="sf-figure sf-footage"><video src=${src} controls muted playsinline preload="metadata" aria-label=${option.name}></video></div>`;
  }
  return pose
    ? html`<div class="sf-figure sf-figure-pose"><img src=${option.picture.pose ?? src} alt="" /></div>`
    : html`<div class="sf-figure"><img src=${src} alt=${option.picture.alt} /></div>`;
}

/** The stills, and a button that shows how it moves: every time anew, by another address. */
export function movingFigure(option: Option, words: Record<string, string>, times: number, show: (times: number) => void): Html {
  const { moving } = option.picture;
  if (!moving) {
    return figure(option, false, words['player.no-picture']);
  }
  const shown = { ...option, picture: { ...option.picture, src: times > 0 ? `${moving}&n=${times}` : option.picture.src } };
  return html`<div class="sf-figure-moving">${figure(shown, false, '')}
    <div class="sf-figure-buttons">
      <vaadin-button id="show-it" class="sf-figure-show" @click=${() => show(times + 1)}>${prefix(icon('play'))}${words['figure.show']}</vaadin-button>
      ${times > 0 ? html`<vaadin-button id="stills" @click=${() => show(0)}>${prefix(icon('undo-2'))}${words['figure.back']}</vaadin-button>` : nothing}
    </div></div>`;
}

/** A drawing from {@code figures/answers}; the words beside it say the same. */
export function drawing(name: string): TemplateResult {
  return html`<div class="pt-drawing"><img src="figures/answers/${name}.svg" alt="" /></div>`;
}

export function call(id: string, style: string, number: string, text: string): TemplateResult {
  return html`<a id=${id} class="pt-call ${style}" href="tel:${number.replace(/[^+0-9]/g, '')}" router-ignore
    >${icon('phone')}<span class="pt-call-words"><span>${text}</span></span></a>`;
}

function prefix(what: Html): TemplateResult {
  return html`<span slot="prefix" class="pt-prefix" aria-hidden="true">${what}</span>`;
}
