/** Where a heading of themes stands on the page of all themes: "EHC plans" → `ehc-plans`. */
export function themeGroupAnchor(group: string): string {
  return group.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
