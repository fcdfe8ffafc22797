import { expect, test } from 'vitest';
import { findHelp } from '../../../src/domain/help/find-help.ts';
import { plainWords } from '../../../src/domain/help/plain-words.ts';
import { tokensOf } from '../../../src/domain/help/tokens.ts';
import { hertfordshireServices, indexOf } from '../../client/help-search/hertfordshire.ts';

const services = hertfordshireServices();
const byId = new Map(services.map((one) => [one.id, one]));
const sayingsOf = ({ says }: { says: string }) => says.split(',').map((one) => one.trim().split(/\s+/).join(' '));
const firstThree = (index: ReturnType<typeof indexOf>, typed: string) =>
  findHelp(index, typed)
    .slice(0, 3)
    .map(({ service }) => service.id);

test('no group points at nothing', () => {
  const topics = new Set(services.flatMap((one) => one.topics ?? []));
  const nothing = plainWords.flatMap(({ id, services: named = [], topics: told = [] }) => [
    ...named.filter((one) => !byId.has(one)).map((one) => `${id}: ${one}`),
    ...told.filter((one) => !topics.has(one)).map((one) => `${id}: ${one}`),
    ...(named.length + told.length === 0 ? [`${id}: nobody`] : []),
  ]);
  expect(nothing).toEqual([]);
});

test('nothing is said twice, and nothing is said with no words', () => {
  const all = plainWords.flatMap((group) => sayingsOf(group).map((saying) => ({ id: group.id, saying })));
  expect(all.filter(({ saying }) => tokensOf(saying).length === 0)).toEqual([]);
  const seen = new Map<string, string>();
  const twice = all.filter(({ id, saying }) => seen.has(saying) || !seen.set(saying, id));
  expect(twice).toEqual([]);
  expect(new Set(plainWords.map(({ id }) => id)).size).toBe(plainWords.length);
});

test('every group matters: if it pointed at nobody, something it says would be answered otherwise', () => {
  const index = indexOf(services);
  const idle = plainWords.filter((group, at) => {
    const groups = index.sayings.groups.map((one, other) => (other === at ? { ...one, services: new Map() } : one));
    const without = { ...index, sayings: { ...index.sayings, groups } };
    return sayingsOf(group).every((saying) => `${firstThree(index, saying)}` === `${firstThree(without, saying)}`);
  });
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test('what a group says brings somebody of its own, but where words of danger go first', () => {
  const index = indexOf(services);
  const urgent = new Set(plainWords.flatMap((one) => (one.first ? (one.services ?? []) : [])));
  const lost = plainWords.flatMap((group) => {
    const own = (id: string) =>
      group.services?.includes(id) || byId.get(id)?.topics?.some((topic) => group.topics?.includes(topic));
    return sayingsOf(group).filter((saying) => {
      const ids = firstThree(index, saying);
      return !ids.some(own) && !ids.every((id) => urgent.has(id));
    });
  });
  expect(lost.length, lost.join(', ')).toBeLessThanOrEqual(5);
});
