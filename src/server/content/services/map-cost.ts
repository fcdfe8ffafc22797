import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { readDate } from '../../council/read-value.ts';
import { type RowReading, readText } from '../row-reading.ts';
import type { ToldService } from './told-service.ts';

/** What it costs, as the feed tells it: "Under 18s: £35 per 1 hour session; Others: £50". */
export function mapCost(row: RowReading, { costs, fees }: ToldService, on: CalendarDate): string | undefined {
  const options = costs.flatMap(({ option, amount, description, until }) => {
    const last = readDate(readText(row, until) ?? '');
    if (last.ok && last.value < on) return [];
    const price = [priceOf(readText(row, amount)), readText(row, description)].filter(Boolean).join(' ');
    const text = [readText(row, option), price].filter(Boolean).join(': ');
    return text === '' ? [] : [text];
  });
  const all = [...new Set([readText(row, fees, { prose: true }), ...options].filter((text) => text !== undefined))];
  return all.length > 0 ? all.join('; ') : undefined;
}

function priceOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d+(\.\d+)?$/.test(text)) return text;
  return `£${Number.isInteger(Number(text)) ? Number(text) : Number(text).toFixed(2)}`;
}
