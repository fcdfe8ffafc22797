import { expect, it } from 'vitest';
import { latestOnly } from '../../../src/client/me/latest-only.ts';

it('saves one after the other, leaves out what was overtaken, and always ends with the newest', async () => {
  const log: string[] = [];
  let go = (): void => undefined;
  const save = latestOnly(async (value: number) => {
    log.push(`begin ${value}`);
    await new Promise<void>((resolve) => {
      go = resolve;
    });
    log.push(`end ${value}`);
  });
  const all = [save(1), save(2), save(3)];
  go();
  await new Promise((next) => setTimeout(next));
  go();
  await Promise.all(all);
  expect(log).toEqual(['begin 1', 'end 1', 'begin 3', 'end 3']);
});

it('saves on after a save that broke', async () => {
  const saved: number[] = [];
  const save = latestOnly(async (value: number) => {
    if (value === 1) throw new Error('broken');
    saved.push(value);
  });
  await expect(save(1)).rejects.toThrow('broken');
  await save(2);
  expect(saved).toEqual([2]);
});
