import type { EChartsType } from 'echarts/core';
import type { Trend } from './trend';

/**
 * A drawing of values over days. It says in words what it shows before anything is drawn, keeps its place on the page,
 * and fetches what draws only now: nobody else pays for it.
 */
class SfTrend extends HTMLElement {
  #trend: Trend | null = null;
  #chart: EChartsType | null = null;
  readonly #resized = new ResizeObserver(() => this.#chart?.resize());

  set trend(trend: Trend) {
    this.#trend = trend;
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', trend.label);
    void this.#show();
  }

  connectedCallback(): void {
    this.#resized.observe(this);
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#resized.disconnect();
    this.#clear();
  }

  async #show(): Promise<void> {
    const trend = this.#trend;
    if (!trend || !this.isConnected) {
      return;
    }
    try {
      const { draw } = await import('./draw');
      if (this.isConnected && trend === this.#trend) {
        this.#clear();
        const place = this.appendChild(document.createElement('div'));
        place.className = 'sf-trend-place';
        this.#chart = draw(place, trend);
      }
    } catch {
      this.#clear();
      this.append(trend.failed); // the table beside it says the same
    }
  }

  #clear(): void {
    this.#chart?.dispose();
    this.#chart = null;
    this.replaceChildren();
  }
}

customElements.define('sf-trend', SfTrend);
