import { html, render } from 'lit';
import { unsent } from './ends';
import { fetchIcons, note } from './parts';
import { isStumble } from './questions';
import { Sender } from './sender';
import { forgetPlan } from './store';

/** The place of the note in the patient's frame, as the server fills it. */
export interface Frame extends HTMLElement {
  owner: string;
  phone: string | null;
  words: Record<string, string>;
}

let sender: Sender | null = null;
let refusals: string[] = [];

/** Sends what a session left behind, and says on every page what is not sent yet. */
export function watch(frame: Frame): void {
  sender?.stop();
  refusals = [];
  void fetchIcons();
  sender = new Sender(frame.owner, frame.words['not-taken'], (refused) => {
    refusals = [...new Set([...refusals, ...refused])];
    show(frame);
  });
  void sender.send();
  document.addEventListener('click', signOut, true);
}

function show(frame: Frame): void {
  if (!sender) {
    return;
  }
  const inSession = document.querySelector('sf-session') !== null;
  const report = sender.left.some((it) => it.entry.question === 'STEADINESS' && isStumble(it.entry.value));
  frame.hidden = inSession;
  const refused = refusals.map((text) => note('wait', 'circle-alert', '', text, 'alert'));
  render(html`${unsent(frame.words, frame.phone, sender, report)}${refused}`, frame);
}

/** Who signs out leaves no plan behind; answers that were not sent stay, for they are nobody else's. */
function signOut(event: Event): void {
  if ((event.target as HTMLElement).closest('#sign-out')) {
    void forgetPlan();
    void navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((it) => void it.unregister()));
    void caches?.keys().then((names) => names.forEach((name) => void caches.delete(name)));
  }
}
