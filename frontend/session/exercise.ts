import '@vaadin/checkbox';
import { html, nothing, type TemplateResult } from 'lit';
import { button, figure, group, head, icon, movingFigure, note, tile, type Tile } from './parts';
import { fill, type Option, type Script } from './script';
import { type ItemState, optionOf, type Step } from './steps';
import './sf-clock';
import { choose, say, wants } from './voice';

/** The screens around one exercise: what must be ready, the exercise itself, how much of it was possible. */

export interface Player {
  over: boolean;
  counted: number;
  /** how often somebody wanted to see it move; 0: the stills */
  moving: number;
  changed: () => void;
  count: () => void;
  move: (times: number) => void;
  finish: () => void;
  done: () => void;
  amount: () => void;
  another: () => void;
}

export function setUp(
  script: Script,
  step: Extract<Step, { kind: 'set-up' }>,
  ticked: ReadonlySet<string>,
  tick: (id: string, on: boolean) => void,
  act: { ready: () => void; safer: () => void; skip: () => void },
): TemplateResult {
  const words = script.words;
  const option = optionOf(step.on);
  const safer = step.on.item.maySit ? step.on.item.options.find((it) => it.slug === option.safer) : undefined;
  const everything = step.checks.every((check) => ticked.has(check.id));
  return html`${head(null, words['setup.title'], fill(words['setup.hint'], option.name))}
    <div class="pt-checks" role="group" aria-labelledby="step-title">${step.checks.map(
      (check) => html`<vaadin-checkbox id="check-${check.id}" class="pt-check" .checked=${ticked.has(check.id)} label=${check.text}
        @change=${(event: Event) => tick(check.id, (event.target as HTMLInputElement).checked)}></vaadin-checkbox>`,
    )}</div>
    <div class="pt-rows">
      ${everything ? button('ready', 'pt-main', 'play', words['setup.ready'], act.ready) : safer ? instead(words, step.checks.some((it) => it.eachTime), safer, act.safer) : nothing}
      ${button('leave-out', 'pt-plain', 'moon', words['setup.skip'], act.skip)}
    </div>`;
}

function instead(words: Record<string, string>, person: boolean, safer: Option, take: () => void): TemplateResult {
  return html`<div class="pt-instead">${figure(safer, true, '')}${note(
    'plain',
    'info',
    fill(words[person ? 'setup.nobody' : 'setup.missing'], safer.name),
    words['setup.nothing-new'],
  )}</div>
  ${button('instead', 'pt-main', 'play', fill(words['setup.instead'], safer.name), take)}`;
}

/** Support first, then the steps, the clock or the count, one large Done. */
export function exercise(script: Script, step: Extract<Step, { kind: 'exercise' }>, player: Player): TemplateResult {
  const words = script.words;
  const option = optionOf(step.on);
  const timed = option.seconds !== null && !step.on.log;
  return html`${head(fill(words['player.of'], step.no, step.of), option.name, null)}
    ${option.purpose ? html`<p class="pt-hint pt-purpose">${option.purpose}</p>` : nothing}
    ${movingFigure(option, words, player.moving, player.move)}
    ${note('info', 'hand', `${option.support}.`, option.company)}
    <ol class="pt-steps">${option.steps.map((it) => html`<li><span>${it}</span></li>`)}</ol>
    <div class="pt-card pt-amount"><p class="pt-dose">${option.dose}</p>${
      !timed && option.sets > 1 && option.restSeconds > 0 ? html`<p>${fill(words['player.rest'], option.restSeconds)}</p>` : nothing
    }</div>
    ${step.on.item.note ? note('plain', 'message-square', '', fill(words['player.note'], step.on.item.note)) : nothing}
    ${timed ? html`<sf-clock class="pt-rows" .option=${option} .words=${words} .language=${script.language} @over=${player.finish}></sf-clock>` : nothing}
    ${option.repetitions !== null && !timed && !step.on.log ? counter(words, option, player) : nothing}
    <div class="pt-rows">
      <div class=${timed && !player.over ? 'pt-pair' : 'pt-rows'}>
        ${button('done', !timed || player.over ? 'pt-main pt-done' : 'pt-plain', 'check', words['player.done'], player.done)}
        ${button('not-today', 'pt-plain', 'moon', words['not-today'], player.amount)}
      </div>
      ${step.on.item.others.length > 0 && !step.on.log ? button('another', 'pt-plain', 'refresh-cw', words['player.another'], player.another) : nothing}
      ${button('listen', 'pt-plain', 'volume-2', words.listen, () => say(spokenSteps(option), script.language))}
      ${timed ? [setting('voice', 'volume-2', words, player), setting('vibration', 'smartphone', words, player)] : nothing}
    </div>
    <a class="pt-ask" href=${option.ask} aria-label=${fill(words['ask-about.label'], option.name)}>${icon('message-square')}<span>${words['ask-about']}</span></a>`;
}

/** "7 of 10": for whoever wants it; nobody has to count. */
function counter(words: Record<string, string>, option: Option, player: Player): TemplateResult {
  const most = option.repetitions ?? 0;
  return html`<div class="pt-rows">
    ${button('count', 'pt-plain', 'plus', player.counted === 0 ? words['count.one'] : fill(words['count.so-far'], player.counted, most), player.count)}
  </div>`;
}

function setting(choice: 'voice' | 'vibration', symbol: string, words: Record<string, string>, player: Player): TemplateResult {
  const on = wants(choice);
  return button(`${choice}-choice`, 'pt-plain', symbol, words[`${choice}.${on ? 'on' : 'off'}`], () => {
    choose(choice, !on);
    player.changed();
  });
}

function spokenSteps(option: Option): string {
  return [option.name, `${option.support}.`, option.company, ...option.steps, option.dose].join(' ');
}

export function amount(script: Script, on: ItemState, take: (outcome: 'SKIPPED' | 'PARTLY', sets: number) => void): TemplateResult {
  const words = script.words;
  const option = optionOf(on);
  const partly = (sets: number): boolean => on.log?.outcome === 'PARTLY' && on.log.sets === sets;
  const tiles: Tile[] = [
    { id: 'amount-0', text: words['amount.nothing'], chosen: on.log?.outcome === 'SKIPPED', tapped: () => take('SKIPPED', 0) },
  ];
  if (option.sets === 1) {
    tiles.push({ id: 'amount-1', text: words['amount.half'], chosen: on.log?.outcome === 'PARTLY', tapped: () => take('PARTLY', 1) });
  }
  for (let sets = 1; sets < option.sets; sets++) {
    tiles.push({ id: `amount-${sets}`, text: fill(words['amount.sets'], sets, option.sets), chosen: partly(sets), tapped: () => take('PARTLY', sets) });
  }
  return html`${head(null, words['amount.title'], option.name)}${group(tiles.map((it) => tile(it, words['answer.chosen'])))}`;
}

export function another(script: Script, on: ItemState, take: (slug: string) => void): TemplateResult {
  const options = on.item.others
    .filter((slug) => slug !== on.exercise)
    .flatMap((slug) => on.item.options.filter((it) => it.slug === slug));
  return html`${head(null, script.words['another.title'], script.words['another.hint'])}
    ${group(options.map((it) => tile({ id: `another-${it.slug}`, text: it.name, picture: figure(it, true, ''), tapped: () => take(it.slug) }, '')))}`;
}
