import { keepPlan } from './store';

/**
 * Keeps today's plan on the phone for the page without a connection, and lets the browser install that page. It shows
 * nothing itself.
 */
class SfOfflinePlan extends HTMLElement {
  set plan(plan: object) {
    void keepPlan(plan);
    void navigator.serviceWorker?.register(new URL('sw.js', document.baseURI)).catch(() => undefined);
  }
}

customElements.define('sf-offline-plan', SfOfflinePlan);
