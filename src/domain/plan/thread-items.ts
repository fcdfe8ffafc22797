import { type AreaOfNeed, areaOf } from './areas-of-need.ts';
import type { SectionText } from './comparison.ts';
import { textsOf } from './read-sections.ts';
import { type Block, blocksOf } from './sentences.ts';

export const threadSections = ['B', 'E', 'F'] as const;
export type ThreadSection = (typeof threadSections)[number];

/** A need (B), an outcome (E) or a piece of help (F). */
export type ThreadItem = {
  id: string;
  section: ThreadSection;
  /** Of its first sentence. */
  block: number;
  area: AreaOfNeed | undefined;
  /** What the plan calls it: "B1", "E1.2". */
  number: string | undefined;
  /** What it, or the heading over it, says it is for: "B1". */
  refersTo: string[];
  text: string;
};

const letterOf = { need: 'B', outcome: 'E', provision: 'F' } as const;
const reference =
  /\b(?:(need|outcome|provision)s?\s+(?:(?:no\.?|number)\s*)?([BEF]?\d+(?:\.\d+)*(?:(?:\s*(?:,|&|\band\b)\s*)[BEF]?\d+(?:\.\d+)*)*)|([BEF]\d+(?:\.\d+)*))\b/gi;

/** Every number of a need, an outcome or a piece of help in a text, as "B1". */
function numbersIn(text: string): string[] {
  return [...text.matchAll(reference)].flatMap(([, kind, list, plain]) => {
    const letter = Object.entries(letterOf).find(([name]) => name === kind?.toLowerCase())?.[1] ?? '';
    return (list ?? plain ?? '').split(/\s*(?:,|&|\band\b)\s*/i).map((one) => {
      const name = one.toUpperCase();
      return /^\d/.test(name) ? `${letter}${name}` : name;
    });
  });
}

/** Headings over what a child does well, and over what is about the plan and not about the help. */
const strengths = /strength|good at|does well|enjoys|achievement/i;
const aside = /watch|monitor|review|evaluat|general|arrangement/i;
/** Headings that say what the section is, and leave the area as it was. */
const generic =
  /\bneeds?\b|difficult|provision|support|\bhelp\b|outcomes?|target|\baims?\b|strateg|intervention|teaching|resources/i;

type Reading = { area: AreaOfNeed | undefined; number: string | undefined; refersTo: string[]; isAside: boolean };

/** What sections B, E and F list, in their order. */
export function threadItems(sections: readonly SectionText[]): ThreadItem[] {
  const texts = textsOf(sections);
  return threadSections.flatMap((section) => itemsOf(section, blocksOf(texts.get(section) ?? '')));
}

function itemsOf(section: ThreadSection, blocks: readonly Block[]): ThreadItem[] {
  const items: ThreadItem[] = [];
  let reading: Reading = { area: undefined, number: undefined, refersTo: [], isAside: false };
  /** The numbered need or outcome that paragraphs without a number go on about. */
  let open: ThreadItem | undefined;
  blocks.forEach(({ kind, mark, sentences }, block) => {
    const text = sentences.join(' ');
    if (kind === 'heading') {
      reading = afterHeading(section, text, reading);
      open = undefined;
      return;
    }
    const number = ownNumber(section, text) ?? ownNumber(section, `${mark} `);
    if (reading.isAside || text === '') return;
    if (number === undefined && open && section !== 'F') {
      open.text += ` ${text}`;
      open.refersTo.push(...numbersIn(text).filter((one) => one !== open?.number));
      return;
    }
    const called = number ?? reading.number;
    const refersTo = [...new Set([...reading.refersTo, ...numbersIn(text)])].filter((one) => one !== called);
    const item = { id: `${section}-${block}`, section, block, area: reading.area, number: called, refersTo, text };
    items.push(item);
    if (called !== undefined) open = item;
    // Help that follows a numbered piece of help belongs to it too.
    if (number !== undefined && section === 'F') reading = { ...reading, number };
  });
  return items;
}

/** "B1. Ben …", "Outcome 2: …": what it is called, not what it refers to. */
function ownNumber(section: ThreadSection, text: string): string | undefined {
  const name = { B: 'need', E: 'outcome', F: 'provision' }[section];
  const found = text.match(new RegExp(`^(?:${section}|${name}\\s+${section}?)(\\d+(?:\\.\\d+)*)(?![\\d%])`, 'i'));
  return found?.[1] === undefined ? undefined : `${section}${found[1]}`;
}

function afterHeading(section: ThreadSection, heading: string, before: Reading): Reading {
  const number = ownNumber(section, heading);
  const refersTo = numbersIn(heading).filter((one) => one !== number);
  const isAside = section === 'B' ? strengths.test(heading) : aside.test(heading);
  const named = areaOf(heading);
  const keepsArea = generic.test(heading) || number !== undefined || refersTo.length > 0 || isAside;
  return { area: named ?? (keepsArea ? before.area : undefined), number, refersTo, isAside };
}
