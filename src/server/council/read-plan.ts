import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type PlanBody,
  type PlanSection,
  type PlanSectionId,
  planKinds,
  planSectionIds,
} from '../../domain/records/plan-records.ts';
import { isStorableText } from '../../domain/storable-text.ts';
import { slug } from './event-words.ts';
import { type FaultReason, type ImportFault, kindOf } from './import-fault.ts';
import { readDate } from './read-value.ts';

const longestText = 50_000;

type Say = (field: string, value: unknown, reason: FaultReason, allowed?: readonly unknown[]) => void;

/**
 * Reads `{kind, date, sections: [{id, text}]}`; sections may also be an object `{"A": "…"}`. Every fault names the path
 * to its place, such as `sections[3].text`.
 */
export async function readPlan(path: string, faults: ImportFault[]): Promise<PlanBody | undefined> {
  const file = basename(path);
  const say: Say = (field, value, reason, allowed) => {
    const kind = kindOf(value === undefined || typeof value === 'string' ? value : JSON.stringify(value));
    faults.push({ file, ...(field && { field }), kind, reason, ...(allowed && { allowed }) });
  };
  const value = parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  if (!isObject(value)) {
    faults.push({ file, kind: { of: 'file' }, reason: value === undefined ? 'not-json' : 'not-right' });
    return undefined;
  }
  const word = typeof value.kind === 'string' ? slug(value.kind) : '';
  const kind = planKinds.find((known) => known === word);
  if (!kind) say('kind', value.kind, value.kind === undefined ? 'wanted' : 'not-one-of', planKinds);
  const date = typeof value.date === 'string' ? readDate(value.date) : undefined;
  if (!date) say('date', value.date, value.date === undefined ? 'wanted' : 'not-a-date');
  else if (!date.ok) say('date', value.date, date.reason);
  const sections = readSections(value.sections, say);
  if (faults.length > 0 || !kind || !date?.ok) return undefined;
  return { kind, date: date.value, sections };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function readSections(value: unknown, say: Say): PlanSection[] {
  const entries = Array.isArray(value)
    ? value.map((one: unknown, index) => {
        const { id, text } = isObject(one) ? one : {};
        return { idAt: `sections[${index}].id`, id, text, textAt: `sections[${index}].text` };
      })
    : isObject(value)
      ? Object.entries(value).map(([id, text]) => ({ idAt: `sections.${id}`, id, text, textAt: `sections.${id}` }))
      : [];
  // All of it empty is an export that went wrong: taken for true, it would wipe the words of the plan that is here.
  const hasWords = entries.some(({ text }) => typeof text !== 'string' || text.trim() !== '');
  if (!hasWords) say('sections', undefined, value === undefined ? 'wanted' : 'no-sections');
  const sections = new Map<PlanSectionId, PlanSection>();
  for (const { id: named, text, idAt, textAt } of entries) {
    const id = sectionId(named);
    if (!id) say(idAt, named, named === undefined ? 'wanted' : 'not-one-of', planSectionIds);
    else if (sections.has(id)) say(idAt, named, 'twice');
    if (typeof text !== 'string') say(textAt, text, text === undefined ? 'wanted' : 'not-right');
    else if (text.length > longestText) say(textAt, text, 'too-much-text');
    else if (!isStorableText(text)) say(textAt, text, 'not-text');
    else if (id) sections.set(id, { id, text: text.replaceAll(/\r\n?/g, '\n').trim() });
  }
  return planSectionIds.flatMap((id) => sections.get(id) ?? []);
}

/** `f`, `F` and `Section F` are all F. */
function sectionId(named: unknown): PlanSectionId | undefined {
  if (typeof named !== 'string') return undefined;
  const letter = named
    .trim()
    .toUpperCase()
    .replace(/^SECTION\s*/, '');
  return planSectionIds.find((id) => id === letter);
}
