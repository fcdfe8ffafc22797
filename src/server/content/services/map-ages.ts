import { type RowReading, readText } from '../row-reading.ts';
import type { ToldService } from './told-service.ts';

/** Beyond this somebody meant "no upper age" or made a slip. */
const oldest = 120;
const noUpperAge = 99;

/** `5-16`, `16+`, `0-25`: all ages that any of what is told lets in. */
export function mapAges(row: RowReading, told: ToldService['ages']): string | undefined {
  const read = told.map(({ min, max }) => {
    const [from, to] = [ageIn(row, min), ageIn(row, max)];
    if (from === undefined || to === undefined || from <= to) return { from, to };
    row.warn(min, 'ages-crossed');
    return { from: undefined, to: undefined };
  });
  const froms = read.flatMap(({ from }) => from ?? []);
  const tos = read.flatMap(({ to }) => to ?? []);
  if (froms.length + tos.length === 0) return undefined;
  const from = froms.length > 0 ? Math.min(...froms) : 0;
  const to = tos.length > 0 ? Math.max(...tos) : noUpperAge;
  return to >= noUpperAge ? `${from}+` : `${from}-${to}`;
}

function ageIn(row: RowReading, told: ToldService['ages'][number]['min']): number | undefined {
  const text = readText(row, told);
  if (text === undefined) return undefined;
  const age = Math.floor(Number(text));
  if (/^\d{1,3}(\.\d+)?$/.test(text) && age <= oldest) return age;
  row.warn(told, 'unlikely-age');
  return undefined;
}
