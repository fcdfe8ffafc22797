/** Hands the browser a file made here, as a download. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
