import { partOf } from '../frame/page-parts.ts';

/**
 * `<narrow-findings>` sends its form without the choices that filter nothing. An address of the page with choices,
 * `?outcome=positive&area=anyshire`, leads to the search that has them, as the page's own list once did.
 */
class NarrowFindings extends HTMLElement {
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    const form = partOf<HTMLFormElement>(this, 'form');
    form.addEventListener(
      'formdata',
      ({ formData }) => {
        for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
      },
      { signal: this.stop.signal },
    );
    const asked = new URLSearchParams(location.search);
    const selects = [...form.querySelectorAll('select')];
    const chosen = selects.filter(({ name, options }) => [...options].some(({ value }) => value !== '' && value === asked.get(name)));
    if (chosen.length === 0) return;
    for (const select of chosen) select.value = asked.get(select.name) ?? '';
    location.replace(`${form.action}?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`);
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }
}

customElements.define('narrow-findings', NarrowFindings);
