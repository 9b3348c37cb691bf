/** Puts the address's choices into a form's selects; a value that a select does not offer chooses nothing. */
export function readChoices(selects: readonly HTMLSelectElement[]): void {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = asked.get(select.name) ?? '';
    if (select.selectedIndex === -1) select.value = '';
  }
}

/** Writes the selects' choices into the address and keeps the rest of it. */
export function writeChoices(selects: readonly HTMLSelectElement[]): void {
  const params = new URLSearchParams(location.search);
  for (const { name, value } of selects) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  history.pushState(null, '', location.pathname + (params.size > 0 ? `?${params}` : ''));
}
