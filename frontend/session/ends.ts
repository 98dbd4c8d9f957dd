import { html, nothing, type TemplateResult } from 'lit';
import { button, call, figure, group, head, icon, note, tile } from './parts';
import { fill, type Script } from './script';
import type { Sender } from './sender';
import { hasDoneAny, type ItemState, minutesDone, optionOf, type State } from './steps';

/** The end of a session, the way back to an answer, and what is said while something is not sent. */

const WORN_OUT = 9;

export function finished(script: Script, state: State, leave: () => void, undo: () => void): TemplateResult {
  const words = script.words;
  const minutes = minutesDone(state);
  const kind = kindWords(script, state);
  const logged = state.items.filter((on) => on.log);
  return html`${head(
    null,
    fill(words['finished.title'], script.name),
    minutes === 0 ? null : minutes === 1 ? words['finished.minute'] : fill(words['finished.minutes'], minutes),
  )}
  <ul class="pt-card pt-done-list">${logged.map(
    (on) => html`<li>${icon(on.log?.outcome === 'SKIPPED' ? 'moon' : 'check')}<div><span class="pt-strong">${optionOf(on).name}</span
      ><span class="pt-answer-hint">${whatWasDone(words, on)}</span></div></li>`,
  )}</ul>
  ${kind ? note('info', 'sparkles', '', kind, 'status') : nothing}
  <div class="pt-rows">
    ${button('back-to-today', 'pt-main', 'house', words['back-to-today'], leave)}
    ${button('undo', 'pt-plain', 'undo-2', words.undo, undo)}
  </div>`;
}

function whatWasDone(words: Record<string, string>, on: ItemState): string {
  switch (on.log?.outcome) {
    case 'DONE':
      return optionOf(on).dose;
    case 'PARTLY':
      return words['item-partly'];
    default:
      return words['item-skipped'];
  }
}

/** From a fixed list, by rule: never a judgement, never a comparison. */
function kindWords(script: Script, state: State): string {
  const words = script.words;
  const swayed = state.items.some((on) => ['SLIGHT_SWAY', 'CLEAR_WOBBLE'].includes(on.log?.answers.STEADINESS?.value ?? ''));
  const lines: string[] = [];
  if (state.after.level === WORN_OUT) {
    lines.push(words['finished.lie-down']);
  } else if (swayed) {
    lines.push(words['finished.sway']);
  } else if (!hasDoneAny(state)) {
    lines.push(words['finished.rested']);
  }
  if (hasDoneAny(state) && script.weekPlanned > 0) {
    const days = script.weekDone + (script.todayCounted ? 0 : 1);
    lines.push(fill(words['finished.week'], Math.min(days, script.weekPlanned), script.weekPlanned));
  }
  return lines.join(' ');
}

export function change(script: Script, state: State, take: (on: ItemState) => void): TemplateResult {
  const logged = state.items.filter((on) => on.log);
  return html`${head(null, script.words['change.title'], null)}
    ${group(
      logged.map((on) =>
        tile({ id: `change-${on.exercise}`, text: optionOf(on).name, picture: figure(optionOf(on), true, ''), tapped: () => take(on) }, ''),
      ),
    )}`;
}

/** Says plainly that something is not saved, for as long as it is not. */
export function unsent(words: Record<string, string>, phone: string | null, sender: Sender, report: boolean): TemplateResult | typeof nothing {
  if (sender.trouble === 'none' || sender.left.length === 0) {
    return nothing;
  }
  const out = sender.trouble === 'signed-out';
  return html`<div id="unsent" class="pt-unsent" role="status">
    ${report
      ? note('safety', 'wifi-off', words['unsent.report'], words['unsent.report.text'])
      : note('wait', 'wifi-off', words[out ? 'unsent.signed-out' : 'unsent'], words[out ? 'unsent.signed-out.text' : 'unsent.text'])}
    ${report && phone ? call('call-clinic', 'pt-note-safety', phone, fill(words['unsent.call'], phone)) : nothing}
    ${out
      ? button('sign-in-again', 'pt-plain', 'key-round', words['unsent.sign-in'], () => window.location.reload())
      : button('try-now', 'pt-plain', 'refresh-cw', words['unsent.try'], () => void sender.send())}
  </div>`;
}

/** A near-fall or fall that the server has not answered for: it never looks sent. */
export function waitingReport(
  script: Script,
  fell: boolean,
  sent: string | null,
  act: { again: () => void; goOn: () => void; details: () => void },
): TemplateResult {
  const words = script.words;
  if (sent) {
    return html`${head(null, fill(words['report.sent'], sent), null)}
      ${note('info', 'circle-check', '', words['report.sent.text'], 'status')}
      <div class="pt-rows">${button('report-details', 'pt-main', 'chevron-right', words['report.go-on'], act.details)}</div>`;
  }
  return html`${head(null, words['unsent.report'], null)}
    ${note('safety', 'wifi-off', '', words['report.nobody'], 'alert')}
    <div class="pt-card"><div class="pt-card-head"><h2>${words['report.yours']}</h2><span class="pt-place pt-place-wait">${words['report.waiting']}</span></div>
      <p>${words[fell ? 'report.fell' : 'report.nearly-fell']}</p><p class="pt-hint">${words['report.kept']}</p></div>
    <h2>${words['report.phone']}</h2>
    ${script.phone ? call('call-clinic', 'pt-call-main', script.phone, fill(words['unsent.call'], script.phone)) : nothing}
    ${call('call-112', 'pt-note-safety', '112', words['report.emergency'])}
    <div class="pt-rows">
      ${button('send-again', 'pt-plain', 'refresh-cw', words['report.again'], act.again)}
    </div>
    ${note('wait', 'pause', words['report.until'], words['report.until.text'])}
    <div class="pt-rows">${button('go-on', 'pt-plain', 'house', words['report.stays'], act.goOn)}</div>`;
}
