/** What somebody has marked in the main part of the screen now. */
export function markedOnPage(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const isWithin = document.getElementById('main')?.contains(range.commonAncestorContainer) ?? false;
  return isWithin && range.toString().trim() !== '' ? range.cloneRange() : undefined;
}
