/** Marks places of the page without touching it; browsers without the API show no marks. */
export function markRanges(name: string, ranges: readonly AbstractRange[]): void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
