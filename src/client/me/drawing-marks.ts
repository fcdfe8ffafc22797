import * as z from 'zod/mini';

/** A paper is a square of so many units; squares for shapes are a part of it. */
export const paperSize = 1000;
export const gridSize = 6;

export const colours = ['black', 'brown', 'red', 'orange', 'yellow', 'green', 'blue', 'purple'] as const;
export type Colour = (typeof colours)[number];
export const shapes = ['dot', 'block', 'triangle', 'star', 'heart', 'across', 'down', 'rise', 'fall', 'none'] as const;
export type Shape = (typeof shapes)[number];

const colour = z.enum(colours);
const lineSchema = z.object({
  kind: z.enum(['line', 'rub']),
  colour,
  width: z.number(),
  /** x, y and pressure of each point, one after the other. */
  points: z.array(z.number()),
});
const stampSchema = z.object({ kind: z.literal('stamp'), shape: z.enum(shapes), colour, cell: z.number() });
const clearSchema = z.object({ kind: z.literal('clear') });
const markSchema = z.union([lineSchema, stampSchema, clearSchema]);
export const marksSchema = z.array(markSchema);

export type Line = z.infer<typeof lineSchema>;
export type Stamp = z.infer<typeof stampSchema>;
export type Mark = z.infer<typeof markSchema>;

/** What was drawn, in order, and what was undone last, so that it can be done again. */
export type Drawn = { marks: readonly Mark[]; undone: readonly Mark[] };
export const nothingDrawn: Drawn = { marks: [], undone: [] };

export const withMark = ({ marks }: Drawn, mark: Mark): Drawn => ({ marks: [...marks, mark], undone: [] });

export function undo({ marks, undone }: Drawn): Drawn {
  const last = marks.at(-1);
  return last ? { marks: marks.slice(0, -1), undone: [...undone, last] } : { marks, undone };
}

export function redo({ marks, undone }: Drawn): Drawn {
  const last = undone.at(-1);
  return last ? { marks: [...marks, last], undone: undone.slice(0, -1) } : { marks, undone };
}

/** What still shows: nothing from before the paper was cleared. */
export function showing(marks: readonly Mark[]): readonly Exclude<Mark, { kind: 'clear' }>[] {
  const from = marks.findLastIndex(({ kind }) => kind === 'clear') + 1;
  return marks.slice(from).filter((mark) => mark.kind !== 'clear');
}

/** The shape that shows in a square, if there is one. */
export function stampIn(marks: readonly Mark[], cell: number): Stamp | undefined {
  const last = showing(marks).findLast((mark): mark is Stamp => mark.kind === 'stamp' && mark.cell === cell);
  return last?.shape === 'none' ? undefined : last;
}
