import type { OwnSaid } from './own-room.ts';

type Say = (name: string, args: unknown) => Promise<OwnSaid>;
type Held = { name: string; args: unknown };

export type HeldBack = {
  say: Say;
  /** How much was said and is not on the disk. */
  count(): number;
  /** Tries it all again, in the order it was said. False when something is still waiting. */
  retry(): Promise<boolean>;
  forget(): void;
};

type HeldParts = { tell: Say; isFull: () => boolean; show: () => void };

/**
 * What could not be kept because the device is full waits in memory, so that it is not lost when the question is left.
 * Whoever said it was told that it is not kept.
 */
export function createHeldBack({ tell, isFull, show }: HeldParts): HeldBack {
  let held: readonly Held[] = [];
  const hold = (next: readonly Held[]): void => {
    const isNews = next.length !== held.length;
    held = next;
    if (isNews) show();
  };
  const sayAnew: Say = async (name, args) => {
    const others = held.filter((one) => one.name !== name || thing(one) !== thing({ name, args }));
    const said = await tell(name, args);
    const waits = !said.ok && 'problem' in said && isFull() && !needsBytes({ name, args });
    hold(waits ? [...others, { name, args }] : others);
    return said;
  };
  const retry = async (): Promise<boolean> => {
    for (const one of held) {
      const said = await tell(one.name, one.args);
      if (!said.ok && 'problem' in said) return false;
      hold(held.filter((other) => other !== one));
    }
    return held.length === 0;
  };
  return {
    say: async (name, args) => {
      const said = await sayAnew(name, args);
      if (said.ok && held.length > 0) await retry();
      return said;
    },
    count: () => held.length,
    retry,
    forget: () => hold([]),
  };
}

/** Names a file whose bytes go when it is not kept: whoever has them keeps them, and says it again with them. */
function needsBytes({ name, args }: Held): boolean {
  const { file } = args as { file?: unknown };
  return ['me-add-file', 'me-draft', 'me-drop-draft'].includes(name) || typeof file === 'object';
}

/** Says all there is at this place each time, against what is on the disk: only the latest counts. */
const wholes: readonly string[] = ['me-write', 'me-choose', 'me-notice', 'me-beside'];

/** Two changes of one thing are the same words again, later. Of all others each is something of its own. */
function thing({ name, args }: Held): string {
  if (!wholes.includes(name)) return JSON.stringify(args);
  const { question, id, form } = args as Record<string, unknown>;
  return JSON.stringify([question, id, form]);
}
