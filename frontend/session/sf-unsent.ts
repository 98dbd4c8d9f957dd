/** The patient's frame asks for what waits on the phone; everybody else's pages load none of it. */
class SfUnsent extends HTMLElement {
  connectedCallback(): void {
    void import('./unsent').then((module) => module.watch(this as unknown as import('./unsent').Frame));
  }
}

customElements.define('sf-unsent', SfUnsent);
