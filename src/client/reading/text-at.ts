/** A place in the text of a page. */
export type TextPlace = { node: Text; offset: number };

/** Newer than some of our browsers' types: https://developer.mozilla.org/docs/Web/API/Document/caretPositionFromPoint */
type Carets = {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

/** The text under a finger; nothing where there is none. */
export function textAt(x: number, y: number): TextPlace | undefined {
  // Safari before 18.4 knows only its own older name.
  const carets: Carets = document;
  const position = carets.caretPositionFromPoint?.(x, y);
  const range = position ? undefined : carets.caretRangeFromPoint?.(x, y);
  const node = position?.offsetNode ?? range?.startContainer;
  const offset = position?.offset ?? range?.startOffset ?? 0;
  return node instanceof Text && isNear(node, x, y) ? { node, offset } : undefined;
}

/** A browser gives the nearest text, however far away it is. */
function isNear(node: Text, x: number, y: number): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const near = 8;
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - near && x <= right + near && y >= top - near && y <= bottom + near,
  );
}

/** The height in which a line's letters stand, at this place. */
export function lineAt({ node, offset }: TextPlace): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, Math.max(0, Math.min(offset, node.length - 1)));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return range.getClientRects()[0];
}
